package io.runnel.benchmarks.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page in Markdown that is written anew by each run. */
final class FiguresOfTheDay {

  static final String START = "<!-- what benchmarks/engine --write printed -->\n";
  static final String END = "<!-- the end of it -->\n";

  private FiguresOfTheDay() {}

  static void write(Path page, String figures) throws IOException {
    String text = Files.readString(page, StandardCharsets.UTF_8);
    Files.writeString(page, replaced(text, figures), StandardCharsets.UTF_8);
  }

  static String replaced(String text, String figures) {
    int start = text.indexOf(START);
    int end = text.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("The page has no place for the figures: " + START.strip());
    }
    return text.substring(0, start + START.length()) + "\n" + figures + "\n" + text.substring(end);
  }
}
