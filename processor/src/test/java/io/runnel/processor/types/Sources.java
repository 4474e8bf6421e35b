package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/** A source that is written line by line, so that a line can be recognized in a diagnostic. */
final class Sources {

  private final String name;
  private final List<String> lines = new ArrayList<>();

  Sources(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The number of the new line. */
  int line(String text) {
    lines.add(text);
    return lines.size();
  }

  String line(int number) {
    return lines.get(number - 1);
  }

  String text() {
    return String.join("\n", lines);
  }
}
