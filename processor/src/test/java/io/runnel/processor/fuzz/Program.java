package io.runnel.processor.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sources that are compiled together.
 *
 * @param texts by their paths
 * @param mutations what was done to them since they were valid; nothing if they still are
 */
record Program(Map<String, String> texts, List<String> mutations) {

  boolean isValid() {
    return mutations.isEmpty();
  }

  /** The same with another text, or without that source if there is none. */
  Program with(String path, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    if (text.isBlank()) {
      changed.remove(path);
    } else {
      changed.put(path, text);
    }
    return new Program(changed, mutations);
  }

  /** As {@link io.runnel.processor.Parts} takes it apart. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder("mutations: " + mutations + "\n");
    texts.forEach((path, text) -> all.append("//// ").append(path).append("\n").append(text));
    return all.toString();
  }
}
