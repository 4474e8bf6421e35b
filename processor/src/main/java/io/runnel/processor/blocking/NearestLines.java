package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is said of a method: the nearest of it and what it overrides has the say. */
final class NearestLines {

  private final Catalogue catalogue;
  private final Topic topic;
  private final BiFunction<ExecutableElement, MethodNames, Optional<CatalogueLine>> annotations;
  private final MethodNames names;
  private final OverriddenMethods overridden;
  private final Map<ExecutableElement, Optional<CatalogueLine>> known = new HashMap<>();
  private final Map<ExecutableElement, Optional<CatalogueLine>> exactly = new HashMap<>();
  private final Map<TypeElement, List<LinePattern>> patterns = new HashMap<>();

  /**
   * Looks methods up.
   *
   * @param annotations what the annotations of exactly this method say
   */
  NearestLines(
      Catalogue catalogue,
      Topic topic,
      BiFunction<ExecutableElement, MethodNames, Optional<CatalogueLine>> annotations,
      MethodNames names,
      OverriddenMethods overridden) {
    this.catalogue = catalogue;
    this.topic = topic;
    this.annotations = annotations;
    this.names = names;
    this.overridden = overridden;
  }

  Optional<CatalogueLine> find(ExecutableElement method) {
    Optional<CatalogueLine> found = known.get(method);
    if (found == null) {
      found =
          isUnknownOfJdk(method)
              ? Optional.empty()
              : overridden.nearest(method, this::saidOf, Catalogue.STRONGEST_FIRST);
      known.put(method, found);
    }
    return found;
  }

  /**
   * Saves the search for most of the methods that are called: those of the JDK that never block.
   */
  private boolean isUnknownOfJdk(ExecutableElement method) {
    return names.type(method).startsWith("java.")
        && !catalogue.mayNameInJdk(topic, MethodNames.member(method));
  }

  /** What is said of exactly this method: by name, by its annotations, or by a pattern. */
  private Optional<CatalogueLine> saidOf(ExecutableElement method) {
    Optional<CatalogueLine> line = exactly.get(method);
    if (line == null) {
      String name = MethodNames.member(method);
      line = catalogue.find(topic, names.type(method), name, () -> names.parameters(method));
      if (line.isEmpty()) {
        line = annotations.apply(method, names);
      }
      if (line.isEmpty()) {
        line = byPattern(method, name);
      }
      exactly.put(method, line);
    }
    return line;
  }

  private Optional<CatalogueLine> byPattern(ExecutableElement method, String name) {
    for (LinePattern pattern : patternsOf(DeclaringType.of(method))) {
      CatalogueLine line = pattern.line();
      if (pattern.matches(name, () -> names.parameters(method))
          && (!line.hasMethodPattern() || topic == Topic.CALLBACK || !GivesLater.is(method))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private List<LinePattern> patternsOf(TypeElement type) {
    return patterns.computeIfAbsent(
        type, it -> catalogue.patterns(topic, names.type(it), overridden.namesAbove(it, names)));
  }
}
