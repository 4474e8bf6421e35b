package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The built-in catalogues of libraries, each read when somebody asks for a class of its packages:
 * most projects use few of these libraries.
 */
final class UnreadCatalogues {

  private final Map<String, Set<String>> filesByStart = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final Set<String> askedFor = new HashSet<>();

  /**
   * Adds a file.
   *
   * @param starts how the names of all types start that it speaks of: one or two parts, each with
   *     its dot
   */
  void add(String file, List<String> starts) {
    for (String start : starts) {
      filesByStart.computeIfAbsent(start, it -> new LinkedHashSet<>()).add(file);
    }
  }

  /** What may speak of the type and was not read before: whoever asks keeps it. */
  List<CatalogueLine> about(String type) {
    if (filesByStart.isEmpty() || !askedFor.add(type)) {
      return List.of();
    }
    int first = type.indexOf('.') + 1;
    int second = type.indexOf('.', first) + 1;
    List<CatalogueLine> lines = new ArrayList<>();
    addFrom(type.substring(0, first), lines);
    if (second > 0) {
      addFrom(type.substring(0, second), lines);
    }
    return lines;
  }

  /** All that was not read before: whoever asks keeps it. */
  List<CatalogueLine> rest() {
    List<CatalogueLine> lines = new ArrayList<>();
    for (String start : List.copyOf(filesByStart.keySet())) {
      addFrom(start, lines);
    }
    return lines;
  }

  private void addFrom(String start, List<CatalogueLine> lines) {
    Set<String> files = filesByStart.remove(start);
    if (files != null) {
      for (String file : files) {
        if (read.add(file)) {
          lines.addAll(CatalogueReader.readResource(file));
        }
      }
    }
  }
}
