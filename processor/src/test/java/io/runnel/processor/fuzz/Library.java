package io.runnel.processor.fuzz;

import java.util.Set;

/** How a program spells the types of others: by imports, or in full where a name is taken. */
final class Library {

  static final String IMPORTS =
      """
      import io.runnel.*;
      import io.runnel.annotation.*;
      import java.io.*;
      import java.math.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final boolean isQualified;
  private final Set<String> taken;

  /**
   * Spells types.
   *
   * @param isQualified whether all are spelled in full, so that no import is needed
   * @param taken the simple names that mean something else in the program
   */
  Library(boolean isQualified, Set<String> taken) {
    this.isQualified = isQualified;
    this.taken = taken;
  }

  String imports() {
    return isQualified ? "" : IMPORTS;
  }

  /** A text in which full names of library classes are shortened where they can be. */
  String spell(String text) {
    StringBuilder spelled = new StringBuilder();
    int at = 0;
    var names =
        java.util.regex.Pattern.compile("\\b(?:java|io)\\.(?:[a-z]+\\.)+([A-Z]\\w*)\\b")
            .matcher(text);
    while (names.find()) {
      boolean isShort =
          !taken.contains(names.group(1))
              && (!isQualified || names.group().startsWith("java.lang."));
      spelled.append(text, at, names.start()).append(isShort ? names.group(1) : names.group());
      at = names.end();
    }
    return spelled.append(text.substring(at)).toString();
  }
}
