package io.runnel.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One way to compile the sources of a subject: which files, and with which options. */
public final class Variant {

  private final String name;
  private final Path folder;
  private final Path sourceList;
  private final List<String> options;

  public Variant(String name, Path folder, List<Path> sources, List<String> options)
      throws IOException {
    this.name = name;
    this.folder = folder;
    this.options = List.copyOf(options);
    sourceList = Files.createDirectories(folder).resolve("sources.txt");
    // Quoted, as the argument files of javac want it: a backslash escapes.
    Files.write(
        sourceList,
        sources.stream().map(file -> "\"" + file.toString().replace("\\", "\\\\") + "\"").toList());
  }

  public String name() {
    return name;
  }

  public Path classes() {
    return folder.resolve("classes");
  }

  /** Where the processor writes, if there is one. */
  public Path generated() {
    return folder.resolve("generated");
  }

  /** Removes what the last compilation left, so that each one writes everything. */
  public void clean() throws IOException {
    Folders.empty(classes());
    Folders.empty(generated());
  }

  /** What javac is called with, behind options for its JVM. */
  public List<String> arguments(String... jvm) {
    List<String> arguments = new ArrayList<>(List.of(jvm));
    arguments.addAll(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    arguments.addAll(options);
    arguments.add("@" + sourceList);
    return arguments;
  }
}
