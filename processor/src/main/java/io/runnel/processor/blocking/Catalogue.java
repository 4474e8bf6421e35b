package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of methods, to be looked up by their names, topic by topic. Of several lines the one
 * for exactly these parameters wins, then the one for all overloads, then patterns.
 */
final class Catalogue {

  /** Of two that are equally exact: what never blocks, what blocks, what may. */
  static final Comparator<CatalogueLine> STRONGEST_FIRST =
      Comparator.comparing((CatalogueLine line) -> !line.isExempt())
          .thenComparing(CatalogueLine::isDebatable);

  static final Catalogue EMPTY = Catalogue.of(List.of());

  private final Map<String, CatalogueLine> bySignature;
  private final PatternIndex patterns;
  private final Map<Topic, Set<String>> names = new EnumMap<>(Topic.class);

  private Catalogue(Map<String, CatalogueLine> bySignature) {
    this.bySignature = bySignature;
    bySignature.values().forEach(line -> namesOn(line.topic()).add(line.method()));
    this.patterns =
        new PatternIndex(
            bySignature.values().stream()
                .filter(CatalogueLine::isPattern)
                .sorted(STRONGEST_FIRST.thenComparing(CatalogueLine::signature))
                .toList());
  }

  static Catalogue of(Collection<CatalogueLine> lines) {
    Map<String, CatalogueLine> bySignature = new HashMap<>();
    lines.forEach(line -> bySignature.put(line.topic().key(line.signature()), line));
    return new Catalogue(bySignature);
  }

  /** What the JDK, Runnel itself and the libraries have that are known to it. */
  static Catalogue builtIn() {
    List<CatalogueLine> lines = new ArrayList<>();
    CatalogueReader.resourceNames()
        .forEach(name -> lines.addAll(CatalogueReader.readResource(name)));
    return of(lines);
  }

  private Set<String> namesOn(Topic topic) {
    return names.computeIfAbsent(topic, it -> new HashSet<>());
  }

  /** Whether some line on this topic that is no pattern speaks of methods of this name. */
  boolean names(Topic topic, String method) {
    return namesOn(topic).contains(method);
  }

  /** Whether some line on this topic may speak of a method of this name in a class of the JDK. */
  boolean mayNameInJdk(Topic topic, String method) {
    return names(topic, method) || patterns.mayNameJdk(topic);
  }

  /** This catalogue, and of the other what names methods that this one does not name. */
  Catalogue orElse(Catalogue other) {
    Map<String, CatalogueLine> both = new HashMap<>(bySignature);
    other.bySignature.forEach(
        (key, line) -> {
          if (!names(line)) {
            both.putIfAbsent(key, line);
          }
        });
    return new Catalogue(both);
  }

  private boolean names(CatalogueLine line) {
    return !line.isPattern()
        && (find(line.topic(), line.type(), line.method(), line.parameters()).isPresent()
            || patterns(line.topic(), line.type(), Set.of(line.type())).stream()
                .anyMatch(pattern -> pattern.matches(line.method(), line::parameters)));
  }

  /** The line on this topic for exactly this method, or the one for all its overloads. */
  Optional<CatalogueLine> find(Topic topic, String type, String method, String parameters) {
    CatalogueLine line = get(topic, type + "#" + method + "(" + parameters + ")");
    return Optional.ofNullable(
        line != null ? line : get(topic, type + "#" + method + "(" + CatalogueLine.ANY + ")"));
  }

  /** The line on this topic for a field. */
  Optional<CatalogueLine> findField(Topic topic, String type, String field) {
    return Optional.ofNullable(get(topic, type + "#" + field));
  }

  private @Nullable CatalogueLine get(Topic topic, String signature) {
    return bySignature.get(topic.key(signature));
  }

  /**
   * The patterns on this topic that may name methods of a class, the strongest first.
   *
   * @param supertypes the binary names of the class and of all that it extends and implements
   */
  List<LinePattern> patterns(Topic topic, String type, Set<String> supertypes) {
    return patterns.find(topic, type, supertypes);
  }

  Collection<CatalogueLine> lines() {
    return bySignature.values();
  }
}
