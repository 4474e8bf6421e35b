package io.runnel.processor.types;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method as a member of a type: the type arguments of the type are put in, or all is erased if it
 * is raw (JLS 4.8). The type variables are copies, so that a call inside of the method itself does
 * not mix them up.
 */
record Member(
    List<TypeVar> variables,
    List<JavaType> parameters,
    JavaType returned,
    List<TypeVar> thrown,
    boolean isVarArgs,
    boolean isSafeVarargs,
    boolean isUncheckedCall) {

  static Member of(Algebra algebra, ExecutableElement method, ClassType owner) {
    Symbols symbols = algebra.symbols;
    List<TypeVar> declared = method.getTypeParameters().stream().map(symbols::variable).toList();
    List<JavaType> parameters =
        method.getParameters().stream().map(one -> symbols.of(one.asType())).toList();
    JavaType returned = symbols.of(method.getReturnType());
    ClassType base = base(algebra, method, owner);
    boolean isErased = base != null && base.isRaw();
    if (isErased) {
      List<JavaType> erased = algebra.erasure.of(parameters);
      return new Member(
          List.of(),
          erased,
          algebra.erasure.of(returned),
          List.of(),
          method.isVarArgs(),
          isSafe(method),
          !erased.equals(parameters));
    }
    Substitution site =
        base == null ? Substitution.of(List.of(), List.of()) : Substitution.ofArguments(base);
    List<TypeVar> variables = Substitution.fresh(declared);
    for (TypeVar variable : variables) {
      variable.bound(site.apply(variable.upper()));
    }
    Substitution renamed = Substitution.of(declared, variables);
    return new Member(
        variables,
        site.applyAll(renamed.applyAll(parameters)),
        site.apply(renamed.apply(returned)),
        thrown(method, declared, variables, symbols),
        method.isVarArgs(),
        isSafe(method),
        false);
  }

  /** The type that the method is a member of; null if its type arguments do not matter. */
  private static @Nullable ClassType base(
      Algebra algebra, ExecutableElement method, ClassType owner) {
    ClassSymbol symbol = algebra.symbols.declaring(method);
    return method.getModifiers().contains(Modifier.STATIC) || !symbol.isGeneric()
        ? null
        : algebra.supertypes.asOuterSuper(algebra.capture.of(owner), symbol);
  }

  /** The copies of those variables that the method says it throws. */
  private static List<TypeVar> thrown(
      ExecutableElement method, List<TypeVar> declared, List<TypeVar> copies, Symbols symbols) {
    List<JavaType> all = method.getThrownTypes().stream().map(symbols::of).toList();
    return copies.stream()
        .filter(copy -> all.contains(declared.get(copies.indexOf(copy))))
        .toList();
  }

  private static boolean isSafe(ExecutableElement method) {
    return method.getAnnotation(SafeVarargs.class) != null;
  }
}
