package io.runnel.benchmarks.engine.first;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes that a process says it loads, without the benchmarks' own. */
public final class LoadedClasses implements AutoCloseable {

  private static final String OWN = "io.runnel.benchmarks.";

  private final Path log;

  public LoadedClasses() throws IOException {
    log = Files.createTempFile("runnel-classes", ".txt");
  }

  /** The option that the process needs. */
  public String option() {
    return "-Xlog:class+load:file=" + log + ":none:filecount=0";
  }

  /** The names; a generated chain counts, the steps do not. */
  public Set<String> names() throws IOException {
    return names(Files.readAllLines(log, StandardCharsets.UTF_8));
  }

  static Set<String> names(List<String> lines) {
    Set<String> names = new HashSet<>();
    for (String line : lines) {
      String name = line.strip().split(" ", 2)[0];
      boolean own = name.startsWith(OWN) && !name.contains("Chain") && !name.contains("$$Lambda");
      if (!name.isEmpty() && !own) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(log);
  }
}
