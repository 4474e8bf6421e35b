package io.runnel.processor.generate;

import io.runnel.processor.model.StepModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the factories of a service's steps are called: like the steps, where Java lets them. */
final class FactoryNames {

  /** What a static method without parameters must not be called, since {@code Object} has it. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "toString", "hashCode", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

  private final Map<StepModel, String> names = new HashMap<>();

  FactoryNames(List<StepModel> steps) {
    Set<String> taken = new HashSet<>();
    steps.forEach(step -> taken.add(step.name()));
    for (StepModel step : steps) {
      boolean isMoved = step.isStatic() && OF_OBJECT.contains(step.name());
      String name = isMoved ? step.name() + "_" : Names.identifier(step.name());
      while (!name.equals(step.name()) && !taken.add(name)) {
        name += "_";
      }
      names.put(step, name);
    }
  }

  String of(StepModel step) {
    return Objects.requireNonNull(names.get(step));
  }
}
