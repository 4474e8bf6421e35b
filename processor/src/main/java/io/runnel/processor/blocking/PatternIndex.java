package io.runnel.processor.blocking;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lines that name methods by patterns, by what they say of the class. */
final class PatternIndex {

  private static final TreeMap<Integer, LinePattern> NONE = new TreeMap<>();

  /** Lines with their place in the order of all. */
  private final Map<String, TreeMap<Integer, LinePattern>> ofType = new HashMap<>();

  private final Map<String, TreeMap<Integer, LinePattern>> belowType = new HashMap<>();
  private final TreeMap<Integer, LinePattern> ofTypesByPattern = new TreeMap<>();
  private final Set<Topic> topicsOfJdk = EnumSet.noneOf(Topic.class);

  /** An index of these, which are in the order in which they win. */
  PatternIndex(List<CatalogueLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      CatalogueLine line = lines.get(i);
      TreeMap<Integer, LinePattern> among =
          line.withSubtypes()
              ? belowType.computeIfAbsent(line.type(), it -> new TreeMap<>())
              : line.type().contains(CatalogueLine.ANY)
                  ? ofTypesByPattern
                  : ofType.computeIfAbsent(line.type(), it -> new TreeMap<>());
      among.put(i, new LinePattern(line));
      if (line.type().startsWith("java.") || line.type().startsWith(CatalogueLine.ANY)) {
        topicsOfJdk.add(line.topic());
      }
    }
  }

  /** Whether there is a line on this topic for classes of {@code java} packages. */
  boolean mayNameJdk(Topic topic) {
    return topicsOfJdk.contains(topic);
  }

  /**
   * The lines that may name methods of the class, in their order.
   *
   * @param supertypes the binary names of the class and of all that it extends and implements
   */
  List<LinePattern> find(Topic topic, String type, Set<String> supertypes) {
    TreeMap<Integer, LinePattern> found = new TreeMap<>();
    ofTypesByPattern.forEach(
        (place, pattern) -> {
          if (pattern.matchesType(type)) {
            found.put(place, pattern);
          }
        });
    found.putAll(ofType.getOrDefault(type, NONE));
    for (String above : supertypes) {
      found.putAll(belowType.getOrDefault(above, NONE));
    }
    return found.values().stream().filter(pattern -> pattern.line().topic() == topic).toList();
  }
}
