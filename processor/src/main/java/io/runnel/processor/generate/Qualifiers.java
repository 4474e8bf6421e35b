package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.Variables;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that stand before a dot in generated expressions and mean a class or a package; a
 * variable of the same name would be meant instead (JLS 6.4.2). Names that begin with no letter, or
 * with one of a script without capitals, are the same as a class and as a variable.
 */
final class Qualifiers {

  /** In every generated class: those of the runtime, and where a name has to be written in full. */
  static final Set<String> ALWAYS =
      Set.of(
          "io",
          "java",
          "PLAN",
          "Bridge",
          "Failures",
          "Fold",
          "Objects",
          "Plan",
          "RunConfig",
          "StepRunnels");

  private Qualifiers() {}

  /** Those of a chain's class. */
  static Set<String> of(ChainModel chain) {
    Set<String> names = new TreeSet<>(ALWAYS);
    for (StepModel step : chain.steps()) {
      if (step.isStatic()) {
        ClassName owner = ServiceNames.typeName(step.ownerElement());
        names.addAll(owner.simpleNames());
        names.add(owner.canonicalName().split("\\.", 2)[0]);
      }
    }
    return names;
  }

  /** {@code WeatherService}; in full if that is what a parameter is called. */
  static CodeBlock of(StepModel step) {
    ClassName owner = ServiceNames.typeName(step.ownerElement());
    String first = owner.simpleNames().get(0);
    return Variables.hide(first)
        ? CodeBlock.of("$L", owner.canonicalName())
        : CodeBlock.of("$T", owner);
  }
}
