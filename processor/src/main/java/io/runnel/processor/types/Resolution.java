package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what the variables of an inference are (JLS 18.4). */
final class Resolution {

  /** What a variable can be decided by, in the order in which javac tries. */
  private enum Step {
    EQUAL,
    LOWER,
    THROWN,
    UPPER
  }

  private static final List<Set<Step>> PHASES =
      List.of(
          EnumSet.of(Step.EQUAL), EnumSet.of(Step.EQUAL, Step.LOWER), EnumSet.allOf(Step.class));

  private final Inference inference;
  private final Algebra algebra;
  private final List<TypeVar> thrown;

  /**
   * @param thrown the variables that stand in the throws clause of the method
   */
  Resolution(Inference inference, List<TypeVar> thrown) {
    this.inference = inference;
    this.algebra = inference.algebra();
    this.thrown = thrown;
  }

  /** Decides all variables, those first that others depend on. */
  void run() {
    inference.incorporation().run();
    for (List<InferenceVar> together : new Dependencies(inference).inOrder()) {
      List<InferenceVar.State> states = new ArrayList<>();
      for (InferenceVar variable : inference.variables()) {
        states.add(variable.state());
      }
      try {
        decide(together);
      } catch (InferenceFailure failure) {
        for (int i = 0; i < states.size(); i++) {
          inference.variables().get(i).restore(states.get(i));
        }
        makeUp(together);
        inference.incorporation().run();
      }
    }
  }

  private void decide(List<InferenceVar> together) {
    while (together.stream().anyMatch(variable -> variable.instance() == null)) {
      if (PHASES.stream().noneMatch(phase -> decide(together, phase))) {
        throw new InferenceFailure();
      }
      inference.incorporation().run();
    }
  }

  private boolean decide(List<InferenceVar> together, Set<Step> phase) {
    boolean progress = false;
    for (InferenceVar variable : together) {
      for (Step step : phase) {
        if (variable.instance() != null) {
          break;
        }
        JavaType type = decide(variable, step);
        if (type != null) {
          variable.instantiate(type);
          progress = true;
        }
      }
    }
    return progress;
  }

  /** Null if the step does not apply. */
  private @Nullable JavaType decide(InferenceVar variable, Step step) {
    return switch (step) {
      case EQUAL -> first(inference.properBounds(variable, BoundKind.EQUAL));
      case LOWER -> {
        List<JavaType> lowers = inference.properBounds(variable, BoundKind.LOWER);
        yield lowers.size() < 2 ? reference(first(lowers)) : required(algebra.lub.of(lowers));
      }
      case THROWN -> runtimeException(variable);
      case UPPER -> {
        List<JavaType> uppers = inference.properBounds(variable, BoundKind.UPPER);
        yield uppers.isEmpty() ? null : reference(required(algebra.glb.of(uppers)));
      }
    };
  }

  private static @Nullable JavaType first(List<JavaType> bounds) {
    return bounds.isEmpty() ? null : bounds.get(0);
  }

  private static @Nullable JavaType reference(@Nullable JavaType type) {
    if (type instanceof Primitive) {
      throw new InferenceFailure();
    }
    return type;
  }

  private static JavaType required(@Nullable JavaType type) {
    if (type == null) {
      throw new InferenceFailure();
    }
    return type;
  }

  /** A variable that is only thrown is unchecked, if it may be. */
  private @Nullable JavaType runtimeException(InferenceVar variable) {
    JavaType exception = algebra.symbols.named("java.lang.RuntimeException");
    return thrown.stream().anyMatch(variable.declared()::equals)
            && variable.bounds(BoundKind.UPPER).stream()
                .filter(inference::isProper)
                .allMatch(bound -> algebra.isSubtype(exception, bound))
        ? exception
        : null;
  }

  /** Variables with bounds in a circle become fresh type variables (JLS 18.4, second attempt). */
  private void makeUp(List<InferenceVar> together) {
    List<JavaType> declared = together.stream().map(InferenceVar::declared).toList();
    List<TypeVar> fresh = new ArrayList<>();
    for (InferenceVar variable : together) {
      List<JavaType> uppers = variable.bounds(BoundKind.UPPER);
      if (variable.declared() instanceof TypeVar circular
          && Mentions.any(uppers, declared::contains)) {
        TypeVar made = circular.made();
        made.bound(new Intersection(uppers));
        fresh.add(made);
        variable.instantiate(made);
      } else {
        variable.instantiate(
            uppers.isEmpty() ? algebra.symbols.object() : required(algebra.glb.of(uppers)));
      }
    }
    for (TypeVar made : fresh) {
      List<JavaType> bounds =
          Inference.bounds(made.upper()).stream().map(inference::instantiated).toList();
      made.bound(required(algebra.glb.of(bounds)));
    }
  }
}
