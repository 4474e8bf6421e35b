package io.runnel.processor.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a method and its calls; what {@code invokedynamic} makes is a function and no call. */
final class LibraryMethodReader extends MethodVisitor {

  private final int access;
  private final String name;
  private final String descriptor;
  private final AnnotationNames annotations = new AnnotationNames();
  private final List<LibraryCall> calls = new ArrayList<>();
  private int line;

  LibraryMethodReader(int access, String name, String descriptor) {
    super(LibraryClassReader.API);
    this.access = access;
    this.name = name;
    this.descriptor = descriptor;
  }

  /** The method, once all of it is read. */
  LibraryMethod in(LibraryClass type) {
    boolean isInherited =
        (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.equals("<init>");
    boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
    return new LibraryMethod(
        type, name, descriptor, isInherited, isFinal, annotations.all(), List.copyOf(calls));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
    annotations.add(annotation);
    return null;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String method, String methodDescriptor, boolean isInterface) {
    // An array's clone() is no method of a class.
    if (!owner.startsWith("[")) {
      boolean isVirtual = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
      calls.add(
          new LibraryCall(
              LibraryClassReader.binaryName(owner), method, methodDescriptor, isVirtual, line));
    }
  }
}
