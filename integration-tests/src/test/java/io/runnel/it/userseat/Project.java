package io.runnel.it.userseat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with sources, and what a compiler makes of them in a folder beside. */
final class Project {

  private static final Pattern SAID =
      Pattern.compile("(?m)^\\S+\\.java:\\d+: (?:error|warning): \\[RNL\\d+]");

  private final Path folder;

  Project(Path folder) {
    this.folder = folder;
  }

  /** Adds a source. */
  Project with(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path folder() {
    return folder;
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** Compiles what is below these folders; the paths it prints are those in this folder. */
  Tool compile(Javac javac, List<Path> sources, String... options) throws Exception {
    Files.createDirectories(classes());
    List<String> arguments = new ArrayList<>(List.of("-d", classes().toString()));
    arguments.addAll(List.of(options));
    for (Path source : sources) {
      filesIn(folder.resolve(source), ".java").forEach(file -> arguments.add(file.toString()));
    }
    Tool tool = javac.run(folder, arguments);
    return new Tool(tool.exitCode(), tool.output().replace(folder + "/", ""));
  }

  /** What Runnel said, without the words: {@code src/demo/Service.java:12: error: [RNL301]}. */
  static List<String> said(Tool javac) {
    return SAID.matcher(javac.output()).results().map(MatchResult::group).toList();
  }

  /** The class files, or sources, that were written, by their paths. */
  Map<String, byte[]> written(String ending) throws IOException {
    Map<String, byte[]> written = new TreeMap<>();
    for (Path file : filesIn(classes(), ending)) {
      written.put(classes().relativize(file).toString(), Files.readAllBytes(file));
    }
    return written;
  }

  /** Removes all that was written. */
  void clean() throws IOException {
    try (Stream<Path> all = Files.walk(classes())) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
