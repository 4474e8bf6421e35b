package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines of a catalogue on one topic. Of two with the same signature the later one counts. */
final class TopicLines {

  private final Map<String, List<CatalogueLine>> byType = new HashMap<>();
  private final Set<String> methods = new HashSet<>();
  private final Map<String, CatalogueLine> patterns = new LinkedHashMap<>();
  private @Nullable PatternIndex index;

  void add(CatalogueLine line) {
    if (line.isPattern()) {
      patterns.put(line.signature(), line);
      index = null;
    } else {
      byType.computeIfAbsent(line.type(), it -> new ArrayList<>()).add(line);
      methods.add(line.method());
    }
  }

  boolean hasPattern(CatalogueLine line) {
    return patterns.containsKey(line.signature());
  }

  /** Whether some line that is no pattern speaks of methods of this name. */
  boolean name(String method) {
    return methods.contains(method);
  }

  /** The line for exactly this member, or the one for all overloads; null if there is none. */
  @Nullable CatalogueLine find(String type, String member, Supplier<String> parameters) {
    List<CatalogueLine> lines = byType.get(type);
    if (lines == null) {
      return null;
    }
    CatalogueLine forAll = null;
    String wanted = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      CatalogueLine line = lines.get(i);
      if (line.method().equals(member)) {
        wanted = wanted == null ? parameters.get() : wanted;
        if (line.parameters().equals(wanted)) {
          return line;
        }
        if (forAll == null && line.parameters().equals(CatalogueLine.ANY)) {
          forAll = line;
        }
      }
    }
    return forAll;
  }

  /** Those that name methods by patterns. */
  PatternIndex patterns() {
    PatternIndex made = index;
    if (made == null) {
      made =
          new PatternIndex(
              patterns.values().stream()
                  .sorted(Catalogue.STRONGEST_FIRST.thenComparing(CatalogueLine::signature))
                  .toList());
      index = made;
    }
    return made;
  }

  void addTo(Collection<CatalogueLine> lines) {
    byType.values().forEach(lines::addAll);
    lines.addAll(patterns.values());
  }
}
