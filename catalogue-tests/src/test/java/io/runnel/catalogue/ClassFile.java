package io.runnel.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file says of the class: its name, what it extends, and what it declares for others.
 */
record ClassFile(String name, List<String> supertypes, List<Member> members) {

  /**
   * A method, a constructor or a field that is not private.
   *
   * @param parameters the erased types by binary name, joined by commas; null for a field
   * @param type what it gives
   */
  record Member(String name, String parameters, String type) {

    boolean isConstructor() {
      return name.equals("<init>");
    }

    boolean isField() {
      return parameters == null;
    }
  }

  static ClassFile read(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    List<Member> members = new ArrayList<>();
    reader.accept(
        new MemberVisitor(members),
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<String> supertypes =
        Stream.concat(
                Stream.ofNullable(reader.getSuperName()), Arrays.stream(reader.getInterfaces()))
            .map(ClassFile::binaryName)
            .toList();
    return new ClassFile(binaryName(reader.getClassName()), supertypes, members);
  }

  private static String binaryName(String internalName) {
    return internalName.replace('/', '.');
  }

  private static final class MemberVisitor extends ClassVisitor {

    private final List<Member> members;

    MemberVisitor(List<Member> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (isForOthers(access)) {
        String parameters =
            Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(","));
        members.add(new Member(name, parameters, Type.getReturnType(descriptor).getClassName()));
      }
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      if (isForOthers(access)) {
        members.add(new Member(name, null, Type.getType(descriptor).getClassName()));
      }
      return null;
    }

    private static boolean isForOthers(int access) {
      return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0;
    }
  }
}
