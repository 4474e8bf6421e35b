package io.runnel.processor.blocking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Decides whether a method blocks; the nearest of it and what it overrides has the say. */
final class BlockingMethods {

  /** Of two that are equally near: what never blocks, what blocks, what may. */
  private static final Comparator<CatalogueLine> STRONGEST_FIRST =
      Comparator.comparing((CatalogueLine line) -> !line.isExempt())
          .thenComparing(CatalogueLine::isDebatable);

  private final Catalogue catalogue;
  private final MethodNames names;
  private final OverriddenMethods overridden;
  private final Map<ExecutableElement, Optional<CatalogueLine>> known = new HashMap<>();

  BlockingMethods(Catalogue catalogue, MethodNames names, OverriddenMethods overridden) {
    this.catalogue = catalogue;
    this.names = names;
    this.overridden = overridden;
  }

  /** The line that says that the method blocks; empty if nobody says so. */
  Optional<CatalogueLine> lineFor(ExecutableElement method) {
    return known.computeIfAbsent(method, this::decide);
  }

  private Optional<CatalogueLine> decide(ExecutableElement method) {
    for (List<ExecutableElement> equallyNear : overridden.byDistance(method)) {
      Optional<CatalogueLine> strongest =
          equallyNear.stream()
              .flatMap(candidate -> saidOf(candidate).stream())
              .min(STRONGEST_FIRST);
      if (strongest.isPresent()) {
        return strongest.filter(line -> !line.isExempt());
      }
    }
    return Optional.empty();
  }

  /** What is said of exactly this method, by a catalogue or else by its annotations. */
  private Optional<CatalogueLine> saidOf(ExecutableElement method) {
    String type = names.type(method);
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    String name = constructor ? "<init>" : method.getSimpleName().toString();
    String parameters = names.parameters(method);
    return catalogue
        .find(type, name, parameters)
        .or(
            () ->
                BlockingAnnotations.categoryOf(method)
                    .map(category -> new CatalogueLine(category, type, name, parameters)));
  }
}
