package io.runnel.benchmarks.blocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What the processor noted of one compilation: a line in a file.
 *
 * @param classes the classes among the sources, those within others too
 * @param methods the async methods among theirs that have a body
 * @param checkNanos how long javac waited for the check
 * @param cpuNanos the processor time of all threads since the processors started
 */
record Notes(int classes, int methods, long checkNanos, long cpuNanos) {

  void appendTo(String file) {
    try {
      Files.writeString(
          Path.of(file),
          "%d %d %d %d%n".formatted(classes, methods, checkNanos, cpuNanos),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for each compilation since the file is there; none if javac did not get to processors. */
  static List<Notes> in(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(Notes::parse).toList()
        : List.of();
  }

  private static Notes parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Notes(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }
}
