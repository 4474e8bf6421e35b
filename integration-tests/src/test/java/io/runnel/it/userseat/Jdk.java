package io.runnel.it.userseat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** An installed JDK: the one that runs the tests, or one that stands beside it. */
record Jdk(int version, Path home) {

  /** The versions that tests ask for: those with long support. */
  static Stream<Integer> versions() {
    return Stream.of(17, 21, 25);
  }

  static Optional<Jdk> of(int version) {
    Path running = Path.of(System.getProperty("java.home"));
    return Stream.concat(Stream.of(running), siblings(running))
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .filter(home -> versionOf(home) == version)
        .findFirst()
        .map(home -> new Jdk(version, home));
  }

  /** The same; a test that needs one that is not installed is skipped, and says so. */
  static Jdk installed(int version) {
    Optional<Jdk> jdk = of(version);
    if (jdk.isEmpty()) {
      System.err.println("SKIPPED: no JDK " + version + " is installed, and a test needs it");
    }
    Assumptions.assumeTrue(jdk.isPresent(), "no JDK " + version + " is installed");
    return jdk.orElseThrow();
  }

  Path tool(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static Stream<Path> siblings(Path running) {
    try (Stream<Path> all = Files.list(running.resolveSibling(""))) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the file {@code release} that every JDK has: {@code JAVA_VERSION="17.0.15"}. */
  private static int versionOf(Path home) {
    try {
      List<String> release = Files.readAllLines(home.resolve("release"));
      return release.stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
