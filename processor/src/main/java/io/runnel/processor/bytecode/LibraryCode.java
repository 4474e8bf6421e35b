package io.runnel.processor.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The bodies of a library's class, each read when somebody asks for it: few of them are. */
final class LibraryCode {

  private final ClassReader bytes;
  private final Map<String, List<LibraryCall>> known = new HashMap<>();

  LibraryCode(ClassReader bytes) {
    this.bytes = bytes;
  }

  /**
   * The calls in the order of the bytes; none if there is no body, or a broken one.
   *
   * @param method its {@link LibraryMethod#signature}
   */
  List<LibraryCall> callsOf(String method) {
    List<LibraryCall> calls = known.get(method);
    if (calls == null) {
      calls = read(method);
      known.put(method, calls);
    }
    return calls;
  }

  private List<LibraryCall> read(String method) {
    Calls calls = new Calls();
    try {
      bytes.accept(new Body(method, calls), ClassReader.SKIP_FRAMES);
    } catch (RuntimeException unreadable) {
      return List.of();
    }
    return List.copyOf(calls.found);
  }

  /** Leads ASM past all other methods. */
  private static final class Body extends ClassVisitor {

    private final String wanted;
    private final Calls calls;

    Body(String wanted, Calls calls) {
      super(LibraryClassReader.API);
      this.wanted = wanted;
      this.calls = calls;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return wanted.equals(LibraryMethod.signature(name, descriptor)) ? calls : null;
    }
  }

  /** What {@code invokedynamic} makes is a function and no call. */
  private static final class Calls extends MethodVisitor {

    private final List<LibraryCall> found = new ArrayList<>();
    private int line;

    Calls() {
      super(LibraryClassReader.API);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      // An array's clone() is no method of a class.
      if (!owner.startsWith("[")) {
        boolean isVirtual = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
        found.add(
            new LibraryCall(
                LibraryClassReader.binaryName(owner), method, descriptor, isVirtual, line));
      }
    }
  }
}
