package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows from bounds (JLS 18.3): new bounds, or a contradiction.
 *
 * <p>In javac's order, for the order of bounds shows in what is inferred: each variable takes its
 * turn and draws one conclusion.
 */
final class Incorporation {

  /** Like javac, which gives up on bounds that never come to an end. */
  private static final int MOST_ROUNDS = 10_000;

  private final Inference inference;
  private final Algebra algebra;

  Incorporation(Inference inference) {
    this.inference = inference;
    this.algebra = inference.algebra();
  }

  void run() {
    boolean progress = true;
    for (int round = 0; progress && round < MOST_ROUNDS; round++) {
      progress = false;
      for (InferenceVar variable : inference.variables()) {
        Runnable next = variable.work().poll();
        if (next != null) {
          progress = true;
          next.run();
        }
      }
    }
  }

  /** A bound is new. */
  void added(InferenceVar variable, BoundKind kind, JavaType bound) {
    variable.work().addAll(replaced(variable, kind, bound));
    if (kind == BoundKind.UPPER) {
      variable.work().add(() -> compareParameterizations(variable, bound));
    }
    variable.work().add(() -> propagate(variable, kind, bound));
  }

  /** A bound says now by itself what it said before by way of another variable. */
  List<Runnable> replaced(InferenceVar variable, BoundKind kind, JavaType bound) {
    List<Runnable> follows = new ArrayList<>();
    JavaType instance = variable.instance();
    if (instance != null) {
      follows.add(() -> compare(variable, BoundKind.EQUAL, instance, List.of(kind)));
    }
    follows.add(() -> compare(variable, kind, bound, opposite(kind)));
    return follows;
  }

  private static List<BoundKind> opposite(BoundKind kind) {
    return switch (kind) {
      case LOWER -> List.of(BoundKind.EQUAL, BoundKind.UPPER);
      case EQUAL -> List.of(BoundKind.values());
      case UPPER -> List.of(BoundKind.LOWER, BoundKind.EQUAL);
    };
  }

  /** A variable was decided: all bounds that mention it say more now. */
  void instantiated(InferenceVar variable, JavaType instance) {
    variable
        .work()
        .addFirst(
            () -> {
              Substitution inferred =
                  Substitution.of(List.of(variable.declared()), List.of(instance));
              for (InferenceVar other : inference.variables()) {
                other.substitute(inferred, variable.declared());
                requireGreatestLowerBound(other);
              }
              compare(variable, BoundKind.EQUAL, instance, List.of(BoundKind.values()));
            });
  }

  private void requireGreatestLowerBound(InferenceVar variable) {
    List<JavaType> uppers = inference.properBounds(variable, BoundKind.UPPER);
    if (!uppers.isEmpty() && algebra.glb.of(uppers) == null) {
      throw new InferenceFailure();
    }
  }

  /** From {@code S <: a} and {@code a <: T} follows {@code S <: T}, and so on. */
  private void compare(
      InferenceVar variable, BoundKind kind, JavaType bound, List<BoundKind> others) {
    JavaType open = inference.open(bound);
    for (BoundKind otherKind : others) {
      for (JavaType other : variable.bounds(otherKind)) {
        if (!holds(open, kind, inference.open(other), otherKind)) {
          throw new InferenceFailure();
        }
      }
    }
  }

  private boolean holds(JavaType bound, BoundKind kind, JavaType other, BoundKind otherKind) {
    if (kind == otherKind) {
      return algebra.isSame(bound, other);
    }
    return kind.compareTo(otherKind) < 0 ? isSubtype(bound, other) : isSubtype(other, bound);
  }

  private boolean isSubtype(JavaType type, JavaType other) {
    return algebra.conversions.isSubtypeUnchecked(type, other, inference.unchecked());
  }

  /** Two upper bounds that are parameterizations of the same class have the same arguments. */
  private void compareParameterizations(InferenceVar variable, JavaType bound) {
    for (JavaType other : distinct(variable.bounds(BoundKind.UPPER))) {
      if (bound.equals(other)) {
        continue;
      }
      JavaType lub = algebra.lub.of(List.of(bound, other));
      for (JavaType common : lub == null ? List.<JavaType>of() : Inference.bounds(lub)) {
        if (common instanceof ClassType of && of.isParameterized()) {
          ClassType one = algebra.supertypes.asSuper(bound, of.symbol());
          ClassType two = algebra.supertypes.asSuper(other, of.symbol());
          if (one != null && two != null) {
            requireSameArguments(one.allArguments(), two.allArguments());
          }
        }
      }
    }
  }

  private List<JavaType> distinct(List<JavaType> bounds) {
    List<JavaType> all = List.of();
    for (JavaType bound : bounds) {
      all = algebra.closures.insert(all, bound, algebra::isSame);
    }
    return algebra.closures.minimal(all);
  }

  private void requireSameArguments(List<JavaType> left, List<JavaType> right) {
    for (int i = 0; i < left.size() && i < right.size(); i++) {
      JavaType one = left.get(i);
      JavaType two = right.get(i);
      if (!(one instanceof Wildcard)
          && !(two instanceof Wildcard)
          && !algebra.isSame(inference.open(one), inference.open(two))) {
        throw new InferenceFailure();
      }
    }
  }

  /** Bounds that are variables themselves hand bounds on to one another. */
  private void propagate(InferenceVar variable, BoundKind kind, JavaType bound) {
    if (inference.open(bound) instanceof InferenceVar other) {
      other.add(kind.flipped(), variable);
      List<BoundKind> handed =
          kind == BoundKind.EQUAL ? List.of(BoundKind.values()) : List.of(kind);
      for (BoundKind each : handed) {
        for (JavaType known : other.bounds(each)) {
          variable.add(each, known);
        }
      }
    }
    List<BoundKind> forward = kind == BoundKind.EQUAL ? List.of(BoundKind.EQUAL) : opposite(kind);
    for (BoundKind each : forward) {
      for (JavaType known : variable.bounds(each)) {
        if (inference.open(known) instanceof InferenceVar other) {
          other.add(kind, inference.instantiated(bound));
        }
      }
    }
  }
}
