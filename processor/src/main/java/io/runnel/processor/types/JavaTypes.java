package io.runnel.processor.types;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What javac would say of types, for one round. */
public final class JavaTypes {

  private final Symbols symbols;
  private final Algebra algebra;

  public JavaTypes(Elements elements, Types types) {
    this.symbols = new Symbols(elements, types);
    this.algebra = symbols.algebra();
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
    return Special.isVoid(type) ? symbols.named("java.lang.Void") : type;
  }

  /** Whether javac knows the type; of its arguments it may miss some. */
  public boolean isKnown(JavaType type) {
    return !Special.isError(type);
  }

  /** Whether {@code To x = v;} compiles for a variable {@code v}; perhaps with a warning. */
  public boolean isAssignable(JavaType from, JavaType to) {
    if (Mentions.error(from) || Mentions.error(to)) {
      return true;
    }
    return !Special.isVoid(from)
        && !Special.isVoid(to)
        && algebra.conversions.isConvertible(algebra.capture(from), to, new Unchecked());
  }

  /** Whether it is a subtype, without unchecked conversion. */
  public boolean isSubtype(JavaType from, JavaType to) {
    return Mentions.error(from) || Mentions.error(to) || algebra.isSubtype(from, to);
  }

  /**
   * The type of the values of a type that are instances of a class, with the type arguments that
   * follow: {@code Ok<String>} for a {@code Result<String>}.
   */
  public Optional<JavaType> narrowed(JavaType value, TypeElement part) {
    return value instanceof ClassType type
        ? Optional.ofNullable(algebra.subclassing.asSub(type, symbols.symbol(part)))
        : Optional.empty();
  }

  /** Whether both are the same type, perhaps spelled in two ways. */
  boolean isSame(JavaType one, JavaType two) {
    return algebra.isSame(one, two);
  }

  /**
   * The call of a method with these arguments, if javac accepts it.
   *
   * @param owner the class that the method is found in, with its type arguments, or raw
   * @param arguments one for each parameter; an empty one takes no part in inference
   */
  public Optional<Invocation> invoke(
      ExecutableElement method, DeclaredType owner, List<Optional<JavaType>> arguments) {
    return Applicability.of(algebra, method, (ClassType) of(owner), arguments);
  }

  /** The type argument of a supertype, as the type of a value; empty if there is none. */
  public Optional<JavaType> argument(JavaType type, TypeElement supertype, int index) {
    ClassType seen = seenAs(type, supertype);
    return seen == null || index >= seen.arguments().size()
        ? Optional.empty()
        : Optional.of(algebra.projection.upward(seen.arguments().get(index)));
  }

  /** Whether the type is a subtype of the generic class, but says not with which arguments. */
  public boolean isRaw(JavaType type, TypeElement supertype) {
    ClassType seen = seenAs(type, supertype);
    return seen != null && seen.isRaw();
  }

  private @Nullable ClassType seenAs(JavaType type, TypeElement supertype) {
    ClassType seen =
        type instanceof Primitive
            ? null
            : algebra.supertypes.asSuper(algebra.capture(type), symbols.symbol(supertype));
    return seen == null ? null : algebra.capture.of(seen);
  }

  /**
   * The type of {@code v} in {@code var v = c ? a : b;}, and so on for more alternatives: {@code
   * var v = c ? (d ? x : y) : z;}.
   */
  public JavaType join(List<JavaType> alternatives) {
    Conditional conditional = new Conditional(algebra);
    return algebra.projection.upward(
        alternatives.stream()
            .map(algebra::capture)
            .reduce(conditional::of)
            .orElseGet(symbols::object));
  }

  /** What {@code value instanceof Alternative} would be; primitive types count as their boxes. */
  public Test test(JavaType value, JavaType alternative) {
    if (Mentions.error(value) || Mentions.error(alternative)) {
      return Test.TESTABLE;
    }
    JavaType from = algebra.capture(boxed(value));
    JavaType to = boxed(alternative);
    if (algebra.isSubtype(from, to)) {
      return Test.ALWAYS;
    }
    Unchecked unchecked = new Unchecked();
    if (!algebra.casting.isCastable(from, to, unchecked)) {
      return Test.NEVER;
    }
    return unchecked.found() && !algebra.conversions.isReifiable(to)
        ? Test.UNCHECKED
        : Test.TESTABLE;
  }

  /** The subtypes of a type that no alternative covers, as a switch over them would need. */
  public List<JavaType> missing(JavaType value, List<JavaType> alternatives) {
    if (Mentions.error(value) || alternatives.stream().anyMatch(Mentions::error)) {
      return List.of();
    }
    return new Exhaustiveness(
            algebra,
            value,
            type -> alternatives.stream().anyMatch(one -> test(type, one) == Test.ALWAYS))
        .missing();
  }
}
