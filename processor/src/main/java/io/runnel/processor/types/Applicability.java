package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Whether a method can be called with arguments, and what the call is then (JLS 15.12.2). */
final class Applicability {

  /** The ways in which a method can be applicable, tried one after the other. */
  private enum Phase {
    STRICT,
    LOOSE,
    VARIABLE_ARITY
  }

  private final Algebra algebra;
  private final Member member;
  private final List<Optional<JavaType>> arguments;
  private final List<@Nullable JavaType> captured = new ArrayList<>();

  Applicability(Algebra algebra, Member member, List<Optional<JavaType>> arguments) {
    this.algebra = algebra;
    this.member = member;
    this.arguments = arguments;
    for (Optional<JavaType> argument : arguments) {
      captured.add(argument.map(one -> algebra.capture(uncaptured(one))).orElse(null));
    }
  }

  static Optional<Invocation> of(
      Algebra algebra,
      ExecutableElement method,
      ClassType owner,
      List<Optional<JavaType>> arguments) {
    Member member = Member.of(algebra, method, owner);
    return new Applicability(algebra, member, arguments).invocation();
  }

  private Optional<Invocation> invocation() {
    if (arguments.stream().anyMatch(argument -> argument.filter(Special::isVoid).isPresent())) {
      return Optional.empty();
    }
    for (Phase phase : Phase.values()) {
      if (phase != Phase.VARIABLE_ARITY || member.isVarArgs()) {
        Invocation invocation = attempt(phase);
        if (invocation != null) {
          return Optional.of(invocation);
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Invocation attempt(Phase phase) {
    Unchecked unchecked = new Unchecked();
    List<TypeVar> variables = member.variables();
    Inference inference = new Inference(algebra, variables, unchecked);
    try {
      if (!acceptsArguments(inference::open, phase, unchecked)) {
        return null;
      }
      if (!variables.isEmpty()) {
        infer(inference, unchecked);
        if (!acceptsArguments(inference::instantiated, phase, unchecked)) {
          return null;
        }
      }
    } catch (InferenceFailure failure) {
      return null;
    }
    List<JavaType> parameters = instantiated(inference, member.parameters());
    boolean isVariable = phase == Phase.VARIABLE_ARITY;
    return new Invocation(
        returned(inference, unchecked.found()),
        parameters,
        instantiated(inference, variables),
        unchecked.found() || member.isUncheckedCall() || (isVariable && makesArray(parameters)),
        isVariable);
  }

  /** Also asked again after the inference, since javac sees made up variables in another light. */
  private boolean acceptsArguments(
      UnaryOperator<JavaType> parameters, Phase phase, Unchecked unchecked) {
    for (int i = 0; i < arguments.size(); i++) {
      JavaType argument = captured.get(i);
      if (argument == null) {
        continue;
      }
      JavaType parameter = parameters.apply(parameter(i, phase));
      boolean accepted =
          phase == Phase.STRICT
              ? algebra.conversions.isSubtypeUnchecked(argument, parameter, unchecked)
              : algebra.conversions.isConvertible(argument, parameter, unchecked);
      if (!accepted) {
        return false;
      }
    }
    return true;
  }

  /** Like javac, which judges a value of a captured type by its upper bound. */
  private static JavaType uncaptured(JavaType argument) {
    JavaType at = argument;
    while (at instanceof Captured captured) {
      at = captured.upper();
    }
    return at;
  }

  private JavaType parameter(int index, Phase phase) {
    JavaType parameter = member.parameters().get(index);
    return phase == Phase.VARIABLE_ARITY
            && index == arguments.size() - 1
            && parameter instanceof ArrayOf array
        ? array.element()
        : parameter;
  }

  private void infer(Inference inference, Unchecked unchecked) {
    inference.incorporation().run();
    if (!unchecked.found() && !Special.isVoid(member.returned())) {
      // Only says something of a variable; and where javac captures wildcards for it.
      JavaType returned = inference.open(member.returned());
      algebra.conversions.isConvertible(returned, algebra.symbols.object(), new Unchecked());
    }
    new Resolution(inference, member.thrown()).run();
  }

  private static List<JavaType> instantiated(Inference inference, List<? extends JavaType> types) {
    List<JavaType> all = new ArrayList<>();
    for (JavaType type : types) {
      all.add(inference.instantiated(type));
    }
    return all;
  }

  /** Erased after unchecked conversion (JLS 15.12.2.6), which javac does to all methods. */
  private JavaType returned(Inference inference, boolean erased) {
    Optional<JavaType> unknown =
        arguments.stream()
            .flatMap(Optional::stream)
            .flatMap(argument -> Mentions.firstError(argument).stream())
            .findFirst();
    if (unknown.isPresent() && Mentions.variable(member.returned(), member.variables())) {
      return unknown.get();
    }
    JavaType returned = inference.instantiated(member.returned());
    JavaType result = erased ? algebra.erasure.of(returned) : returned;
    return algebra.projection.upward(algebra.capture(result));
  }

  /** Whether an array is made for the arguments that the run time does not know all of. */
  private boolean makesArray(List<JavaType> parameters) {
    return !member.isSafeVarargs()
        && !algebra.conversions.isReifiable(parameters.get(parameters.size() - 1));
  }
}
