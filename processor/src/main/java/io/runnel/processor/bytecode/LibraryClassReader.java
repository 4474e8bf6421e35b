package io.runnel.processor.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what a class file declares. */
final class LibraryClassReader extends ClassVisitor {

  static final int API = Opcodes.ASM9;

  private final ClassFile file;
  private final List<LibraryMethodReader> methods = new ArrayList<>();
  private final AnnotationNames annotations = new AnnotationNames();
  private boolean isFinal;
  private String superclass = "";
  private List<String> interfaces = List.of();
  private String sourceFile = "";

  private LibraryClassReader(ClassFile file) {
    super(API);
    this.file = file;
  }

  /** The class and its methods; an unknown one if the bytes are broken, or newer than ASM. */
  static LibraryMembers read(ClassFile file) {
    LibraryClassReader reader = new LibraryClassReader(file);
    ClassReader bytes;
    try {
      bytes = new ClassReader(file.bytes());
      bytes.accept(reader, ClassReader.SKIP_CODE);
    } catch (RuntimeException unreadable) {
      // Whatever ASM stumbles over.
      return LibraryMembers.of(LibraryClass.unknown(file), List.of());
    }
    return reader.members(new LibraryCode(bytes));
  }

  static String binaryName(String internalName) {
    return internalName.replace('/', '.');
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaceNames) {
    isFinal = (access & Opcodes.ACC_FINAL) != 0;
    superclass = superName == null ? "" : binaryName(superName);
    interfaces =
        interfaceNames == null
            ? List.of()
            : Stream.of(interfaceNames).map(LibraryClassReader::binaryName).toList();
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    sourceFile = source == null ? "" : source;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    annotations.add(descriptor);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    LibraryMethodReader method = new LibraryMethodReader(access, name, descriptor);
    methods.add(method);
    return method;
  }

  private LibraryMembers members(LibraryCode code) {
    LibraryClass type =
        new LibraryClass(
            file.name(),
            file.module(),
            file.origin(),
            isFinal,
            superclass,
            interfaces,
            annotations.all(),
            sourceFile);
    return LibraryMembers.of(type, methods.stream().map(method -> method.in(type, code)).toList());
  }
}
