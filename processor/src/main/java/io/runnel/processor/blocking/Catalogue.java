package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private final List<LinePattern> patterns;

  private Catalogue(Map<String, CatalogueLine> bySignature) {
    this.bySignature = bySignature;
    this.patterns =
        bySignature.values().stream()
            .filter(CatalogueLine::isPattern)
            .sorted(STRONGEST_FIRST.thenComparing(CatalogueLine::signature))
            .map(LinePattern::new)
            .toList();
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
        .forEach(name -> lines.addAll(CatalogueReader.readResource(name).lines()));
    return of(lines);
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
            || findPatterns(
                    line.topic(),
                    line.type(),
                    line.type()::equals,
                    line.method(),
                    line.parameters())
                .findAny()
                .isPresent());
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

  /** The patterns on this topic that the method matches, the strongest first. */
  Stream<CatalogueLine> findPatterns(
      Topic topic, String type, Predicate<String> isSubtypeOf, String method, String parameters) {
    return patterns.stream()
        .filter(pattern -> pattern.line().topic() == topic)
        .filter(pattern -> pattern.matches(type, isSubtypeOf, method, parameters))
        .map(LinePattern::line);
  }

  Collection<CatalogueLine> lines() {
    return bySignature.values();
  }
}
