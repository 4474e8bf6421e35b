package io.runnel.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several sources in one text, each behind a line with its path; all keep their line numbers. */
public final class Parts {

  private Parts() {}

  /**
   * The sources by their paths, each behind as many empty lines as stand before it in the text.
   *
   * @param first the path of what stands before the first header; empty if that is no source
   * @param header finds the line that starts a source, with its path in the group {@code path}
   */
  public static Map<String, String> of(String text, String first, Pattern header) {
    Map<String, String> parts = new LinkedHashMap<>();
    String path = first;
    int start = 0;
    Matcher next = header.matcher(text);
    while (next.find()) {
      add(parts, path, text, start, next.start());
      path = next.group("path").strip();
      start = next.start();
    }
    add(parts, path, text, start, text.length());
    return parts;
  }

  private static void add(Map<String, String> parts, String path, String text, int start, int end) {
    if (start < end && !path.isEmpty()) {
      int before = (int) text.substring(0, start).lines().count();
      parts.put(path, "\n".repeat(before) + text.substring(start, end));
    }
  }
}
