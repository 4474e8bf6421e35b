package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lines that name methods by patterns, by what they say of the class. */
final class PatternIndex {

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

  /** The lines that match, in their order. */
  Stream<CatalogueLine> find(
      Topic topic,
      String type,
      Supplier<Set<String>> supertypes,
      String method,
      String parameters) {
    List<Map<Integer, LinePattern>> candidates = new ArrayList<>();
    candidates.add(ofTypesByPattern);
    candidates.add(ofType.getOrDefault(type, new TreeMap<>()));
    for (String above : supertypes.get()) {
      candidates.add(belowType.getOrDefault(above, new TreeMap<>()));
    }
    return candidates.stream()
        .flatMap(among -> among.entrySet().stream())
        .filter(each -> each.getValue().line().topic() == topic)
        .filter(each -> each.getValue().matches(type, method, parameters))
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getValue().line());
  }
}
