package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines that name methods by patterns, by what they say of the class. */
final class PatternIndex {

  private final Map<String, List<Placed>> ofType = new HashMap<>();
  private final Map<String, List<Placed>> belowType = new HashMap<>();
  private final Map<String, List<Placed>> ofTypesByPattern = new HashMap<>();
  private boolean namesJdk;

  /** A line with its place in the order of all. */
  private record Placed(int place, LinePattern pattern) {}

  /** An index of these, which are in the order in which they win. */
  PatternIndex(List<CatalogueLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), i);
    }
  }

  private void add(CatalogueLine line, int place) {
    Map<String, List<Placed>> index;
    String key = line.type();
    if (line.withSubtypes()) {
      index = belowType;
    } else if (key.contains(CatalogueLine.ANY)) {
      index = ofTypesByPattern;
      key = startOf(key.substring(0, key.indexOf(CatalogueLine.ANY)));
    } else {
      index = ofType;
    }
    index
        .computeIfAbsent(key, it -> new ArrayList<>())
        .add(new Placed(place, new LinePattern(line)));
    namesJdk |= line.type().startsWith("java.") || line.type().startsWith(CatalogueLine.ANY);
  }

  /** The first two parts of a name, {@code org.example.}; empty if it has less. */
  private static String startOf(String name) {
    int second = name.indexOf('.', name.indexOf('.') + 1);
    return name.substring(0, second + 1);
  }

  /** Whether there is a line for classes of {@code java} packages. */
  boolean mayNameJdk() {
    return namesJdk;
  }

  /**
   * The lines that may name methods of the class, in their order.
   *
   * @param supertypes the binary names of the class and of all that it extends and implements
   */
  List<LinePattern> find(String type, Set<String> supertypes) {
    List<Placed> found = new ArrayList<>(ofType.getOrDefault(type, List.of()));
    String start = startOf(type);
    addMatching(type, start, found);
    if (!start.isEmpty()) {
      addMatching(type, "", found);
    }
    for (String above : supertypes) {
      found.addAll(belowType.getOrDefault(above, List.of()));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(Comparator.comparing(Placed::place));
    return found.stream().map(Placed::pattern).toList();
  }

  private void addMatching(String type, String start, List<Placed> found) {
    for (Placed line : ofTypesByPattern.getOrDefault(start, List.of())) {
      if (line.pattern().matchesType(type)) {
        found.add(line);
      }
    }
  }
}
