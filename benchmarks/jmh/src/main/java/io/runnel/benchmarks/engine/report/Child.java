package io.runnel.benchmarks.engine.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process that prints figures, one in each line. */
final class Child {

  private static final int SECONDS = 120;

  private final Class<?> main;
  private final List<String> options = new ArrayList<>();
  private String classPath = System.getProperty("java.class.path");

  Child(Class<?> main) {
    this.main = main;
  }

  Child with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Takes only the benchmarks' own jar, and those whose names begin so. */
  Child withJars(List<String> names) {
    classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> isWanted(Path.of(entry).getFileName().toString(), names))
            .collect(Collectors.joining(File.pathSeparator));
    return this;
  }

  private static boolean isWanted(String jar, List<String> names) {
    return jar.startsWith("runnel-engine-benchmarks") || names.stream().anyMatch(jar::startsWith);
  }

  double number(String... args) throws IOException, InterruptedException {
    return numbers(args).get(0);
  }

  /** What it prints; nothing if it takes more than two minutes. */
  List<Double> numbers(String... args) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("runnel-benchmark", ".txt");
    Path errors = Files.createTempFile("runnel-benchmark", ".err");
    try {
      Process process =
          new ProcessBuilder(command(args))
              .redirectOutput(printed.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return List.of();
      }
      if (process.exitValue() != 0) {
        throw new IOException(
            main.getName() + " " + List.of(args) + " failed: " + Files.readString(errors));
      }
      return Files.readAllLines(printed, StandardCharsets.UTF_8).stream()
          .map(Double::valueOf)
          .toList();
    } finally {
      Files.delete(printed);
      Files.delete(errors);
    }
  }

  private List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(args));
    return command;
  }
}
