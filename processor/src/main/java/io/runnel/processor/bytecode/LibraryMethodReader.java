package io.runnel.processor.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what is declared of a method. */
final class LibraryMethodReader extends MethodVisitor {

  private final int access;
  private final String name;
  private final String descriptor;
  private final AnnotationNames annotations = new AnnotationNames();

  LibraryMethodReader(int access, String name, String descriptor) {
    super(LibraryClassReader.API);
    this.access = access;
    this.name = name;
    this.descriptor = descriptor;
  }

  /** The method, once its annotations are read. */
  LibraryMethod in(LibraryClass type, LibraryCode code) {
    boolean isInherited =
        (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.equals("<init>");
    boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
    return new LibraryMethod(type, name, descriptor, isInherited, isFinal, annotations.all(), code);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
    annotations.add(annotation);
    return null;
  }
}
