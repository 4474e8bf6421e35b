package io.runnel.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Has a JVM log its collections, and reads the most heap it had in use from that: what was there
 * before each collection and at the exit.
 */
record PeakHeap(Path log) {

  private static final Pattern COLLECTED = Pattern.compile("GC\\(\\d+\\).* (\\d+)M->\\d+M\\(");
  private static final Pattern AT_EXIT =
      Pattern.compile("(?:heap|generation|space) +total (?:reserved )?.*used (\\d+)K");

  /** What the JVM is started with; until Java 24 the exit is also of the heap. */
  String option() {
    return "-J-Xlog:gc,gc+exit*:file=" + log + "::filecount=0";
  }

  double megabytes() throws IOException {
    List<String> lines = Files.readAllLines(log);
    double before =
        lines.stream()
            .flatMap(line -> COLLECTED.matcher(line).results())
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .max()
            .orElse(0);
    // The serial and the parallel collector have a line for each generation.
    double atExit =
        lines.stream()
            .flatMap(line -> AT_EXIT.matcher(line).results())
            .mapToDouble(found -> Double.parseDouble(found.group(1)) / 1024)
            .sum();
    if (atExit == 0) {
      throw new IOException("There is no heap in " + log + ":\n" + String.join("\n", lines));
    }
    return Math.max(before, atExit);
  }
}
