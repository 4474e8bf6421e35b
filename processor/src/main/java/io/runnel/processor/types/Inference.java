package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/**
 * One inference of type arguments (JLS 18): the variables, and what is known of them.
 *
 * <p>Subtyping and the like put bounds into the variables where they meet them; {@link
 * Incorporation} draws the conclusions, {@link Resolution} decides.
 */
final class Inference {

  private final Algebra algebra;
  private final Unchecked unchecked;
  private final List<? extends JavaType> declared;
  private final List<InferenceVar> variables = new ArrayList<>();
  private final Substitution toVariables;
  private final Incorporation incorporation;

  Inference(Algebra algebra, List<? extends JavaType> declared, Unchecked unchecked) {
    this.algebra = algebra;
    this.unchecked = unchecked;
    this.declared = declared;
    this.incorporation = new Incorporation(this);
    for (JavaType variable : declared) {
      variables.add(new InferenceVar(variable, this));
    }
    this.toVariables = Substitution.of(declared, variables);
    for (InferenceVar variable : variables) {
      addDeclaredBounds(variable);
    }
  }

  private void addDeclaredBounds(InferenceVar variable) {
    JavaType upper = Supertypes.upper(variable.declared());
    List<JavaType> bounds = upper == null ? List.of() : bounds(upper);
    for (int i = bounds.size() - 1; i >= 0; i--) {
      variable.add(BoundKind.UPPER, bounds.get(i));
    }
    if (variable.declared() instanceof Captured captured && !Special.isNull(captured.lower())) {
      variable.add(BoundKind.LOWER, captured.lower());
    }
  }

  static List<JavaType> bounds(JavaType upper) {
    return upper instanceof Intersection intersection ? intersection.bounds() : List.of(upper);
  }

  Algebra algebra() {
    return algebra;
  }

  Unchecked unchecked() {
    return unchecked;
  }

  Incorporation incorporation() {
    return incorporation;
  }

  List<InferenceVar> variables() {
    return variables;
  }

  /**
   * The type, with inference variables for the variables to infer: they learn by being compared.
   */
  JavaType open(JavaType type) {
    return toVariables.apply(type);
  }

  /** The type, with what was inferred so far. */
  JavaType instantiated(JavaType type) {
    List<JavaType> instances = new ArrayList<>();
    for (InferenceVar variable : variables) {
      JavaType instance = variable.instance();
      instances.add(instance == null ? variable.declared() : instance);
    }
    return Substitution.of(declared, instances).apply(type);
  }

  /** The type, without inference variables. */
  JavaType byDeclarations(JavaType type) {
    return new TypeMap() {
      @Override
      JavaType variable(JavaType variable) {
        if (!(variable instanceof InferenceVar inferred)) {
          return variable;
        }
        JavaType instance = inferred.instance();
        return instance == null ? inferred.declared() : instance;
      }
    }.apply(type);
  }

  /** Whether no variable to infer is mentioned (JLS 18.1.1: a proper type). */
  boolean isProper(JavaType type) {
    return !Mentions.variable(type, declared);
  }

  /** Bounds that say something by themselves. */
  List<JavaType> properBounds(InferenceVar variable, BoundKind kind) {
    return variable.bounds(kind).stream()
        .filter(bound -> isProper(bound) && !Special.isError(bound) && !Special.isNull(bound))
        .toList();
  }

  List<InferenceVar> unsolved() {
    return variables.stream().filter(variable -> variable.instance() == null).toList();
  }
}
