package io.runnel.processor.bytecode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * A method or constructor as the bytes of a library's class have it.
 *
 * @param declaredIn the class that has it
 * @param name its name, {@code <init>} for a constructor
 * @param descriptor its parameters and result as class files write them
 * @param isInherited whether it overrides others of its kind above: it is no constructor, not
 *     static and not private
 * @param isFinal whether subclasses have no other in its place
 * @param annotations the simple names of the annotations on it
 * @param code where its body is found
 */
public record LibraryMethod(
    LibraryClass declaredIn,
    String name,
    String descriptor,
    boolean isInherited,
    boolean isFinal,
    Set<String> annotations,
    LibraryCode code) {

  /**
   * The calls that its body makes, in the order of the bytes; none for a method without a body.
   * What a lambda or a method reference calls is not among them: whoever gets it decides whether
   * and where that runs.
   */
  public List<LibraryCall> calls() {
    return code.callsOf(signature());
  }

  /** What tells the methods of a class apart (JVMS 4.6): no name has a bracket in it. */
  static String signature(String name, String descriptor) {
    return name + descriptor;
  }

  String signature() {
    return signature(name, descriptor);
  }

  public boolean isConstructor() {
    return name.equals("<init>");
  }

  /** The binary names of its erased parameter types, joined by {@code ","}. */
  public String parameters() {
    return Stream.of(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .collect(Collectors.joining(","));
  }

  /** The simple name of the type of its result. */
  public String result() {
    return SimpleNames.of(Type.getReturnType(descriptor).getClassName());
  }

  /** {@code Client.fetch(String)}, {@code new Client(int)}. */
  public String readable() {
    String type = declaredIn.simpleName();
    String parameters =
        Stream.of(Type.getArgumentTypes(descriptor))
            .map(parameter -> SimpleNames.of(parameter.getClassName()))
            .collect(Collectors.joining(", ", "(", ")"));
    return (isConstructor() ? "new " + type : type + "." + name) + parameters;
  }

  /** Whether an object of a subclass may run another in its place. */
  boolean isOverridable() {
    return isInherited && !isFinal;
  }
}
