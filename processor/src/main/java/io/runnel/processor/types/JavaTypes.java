package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac would say of types, for one round. */
public final class JavaTypes {

  private final Types types;
  private final Symbols symbols;

  public JavaTypes(Elements elements, Types types) {
    this.types = types;
    this.symbols = new Symbols(elements, types);
  }

  /** A type of javac's, of whatever kind. */
  public JavaType of(TypeMirror type) {
    return symbols.of(type);
  }

  /** A generic class with type arguments; primitive ones are boxed. */
  public JavaType declared(TypeElement generic, List<JavaType> arguments) {
    return new ClassType(
        symbols.symbol(generic), null, arguments.stream().map(this::boxed).toList());
  }

  /** The class of a primitive, {@code Void} for void, any other type as it is. */
  public JavaType boxed(JavaType type) {
    if (type instanceof Primitive primitive) {
      return symbols.box(primitive);
    }
    return type instanceof Special special && special.kind() == Special.Kind.VOID
        ? symbols.named("java.lang.Void")
        : type;
  }

  /** Whether {@code To x = v;} compiles for a variable {@code v}; perhaps with a warning. */
  public boolean isAssignable(JavaType from, JavaType to) {
    return types.isAssignable(types.capture(from.mirror()), to.mirror());
  }

  /** Whether it is a subtype, without unchecked conversion. */
  public boolean isSubtype(JavaType from, JavaType to) {
    return types.isSubtype(types.capture(from.mirror()), to.mirror());
  }

  /**
   * The call of a method with these arguments, if javac accepts it.
   *
   * @param owner the class that the method is found in, with its type arguments, or raw
   * @param arguments one for each parameter; an empty one takes no part in inference
   */
  public Optional<Invocation> invoke(
      ExecutableElement method, DeclaredType owner, List<Optional<JavaType>> arguments) {
    ExecutableType member = (ExecutableType) types.asMemberOf(owner, method);
    List<JavaType> parameters = new ArrayList<>();
    for (TypeMirror parameter : member.getParameterTypes()) {
      parameters.add(of(parameter));
    }
    for (int i = 0; i < parameters.size(); i++) {
      JavaType parameter = parameters.get(i);
      if (arguments.get(i).map(argument -> !isAssignable(argument, parameter)).orElse(false)) {
        return Optional.empty();
      }
    }
    List<JavaType> typeArguments = new ArrayList<>();
    for (TypeVariable variable : member.getTypeVariables()) {
      typeArguments.add(of(variable));
    }
    return Optional.of(
        new Invocation(of(member.getReturnType()), parameters, typeArguments, false, false));
  }

  /** The type argument of a supertype, as the type of a value; empty if there is none. */
  public Optional<JavaType> argument(JavaType type, TypeElement supertype, int index) {
    return type instanceof ClassType of
            && of.symbol().element().equals(supertype)
            && index < of.arguments().size()
        ? Optional.of(of.arguments().get(index))
        : Optional.empty();
  }

  /** Whether the type is a subtype of the generic class, but says not with which arguments. */
  public boolean isRaw(JavaType type, TypeElement supertype) {
    return type instanceof ClassType of && of.symbol().element().equals(supertype) && of.isRaw();
  }

  /** The type of {@code v} in {@code var v = c ? a : b;}, for any number of alternatives. */
  public JavaType join(List<JavaType> alternatives) {
    return alternatives.stream()
        .filter(to -> alternatives.stream().allMatch(from -> isAssignable(from, to)))
        .findFirst()
        .orElseGet(symbols::object);
  }

  /** What {@code value instanceof Alternative} would be. */
  public Test test(JavaType value, JavaType alternative) {
    if (isSubtype(value, alternative)) {
      return Test.ALWAYS;
    }
    return isSubtype(alternative, value) ? Test.TESTABLE : Test.NEVER;
  }

  /** The subtypes of a type that no alternative covers, as a switch over them would need. */
  public List<JavaType> missing(JavaType value, List<JavaType> alternatives) {
    return alternatives.stream().anyMatch(one -> test(value, one) == Test.ALWAYS)
        ? List.of()
        : List.of(value);
  }
}
