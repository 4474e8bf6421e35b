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

  /** How many letters have to be added, removed, replaced or swapped, whatever their case. */
  static int distance(String written, String name) {
    String from = written.toLowerCase(Locale.ROOT);
    String to = name.toLowerCase(Locale.ROOT);
    int[][] best = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        best[i][j] = i == 0 || j == 0 ? i + j : step(best, from, to, i, j);
      }
    }
    return best[from.length()][to.length()];
  }

  private static int step(int[][] best, String from, String to, int i, int j) {
    int replaced = best[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(best[i - 1][j], best[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return isSwapped ? Math.min(least, best[i - 2][j - 2] + 1) : least;
  }
}
