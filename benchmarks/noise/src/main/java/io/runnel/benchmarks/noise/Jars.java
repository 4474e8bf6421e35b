package io.runnel.benchmarks.noise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The libraries as the build left them.
 *
 * @param measured those that are measured
 * @param path these, and what they need
 */
record Jars(List<Path> measured, List<Path> path) {

  static Jars in(Path target) throws IOException {
    return new Jars(jarsIn(target.resolve("measured")), jarsIn(target.resolve("path")));
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
