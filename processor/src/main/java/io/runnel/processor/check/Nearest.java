package io.runnel.processor.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who misspelt a name may have meant. */
final class Nearest {

  private Nearest() {}

  /** The nearest name, if it is near: at most a third of the letters differ. */
  static Optional<String> to(String written, List<String> names) {
    return to(written, names, List.of());
  }

  /** The nearest name, if it is near; of two equally near ones, a preferred one. */
  static Optional<String> to(String written, List<String> names, List<String> preferred) {
    return names.stream()
        .filter(name -> distance(written, name) <= Math.max(1, (written.length() + 1) / 3))
        .min(
            Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(name -> !preferred.contains(name)));
  }

  /** How many letters have to be added, removed or replaced, whatever their case. */
  static int distance(String written, String name) {
    String from = written.toLowerCase(Locale.ROOT);
    String to = name.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
