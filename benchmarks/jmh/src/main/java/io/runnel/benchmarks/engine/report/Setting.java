package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.VirtualThreads;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;

/** Writes down when, where and how it was measured. */
public final class Setting {

  private Setting() {}

  /**
   * Writes the head of the page.
   *
   * @param args the command line
   * @throws IOException if the build left no versions
   */
  public static void write(Page page, Effort effort, String... args) throws IOException {
    String command = ("benchmarks/engine " + String.join(" ", args)).strip();
    page.line("`%s`, %s, JDK %s", command, LocalDate.now(), Runtime.version());
    page.line(
        "on %s %s with %d cores.",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    page.line("%s.", versions());
    page.line(
        "JMH: forks %d, warm-up iterations %d, timed iterations %d, of %d ms each.",
        effort.forks(), effort.warmups(), effort.iterations(), effort.millis());
    if (!VirtualThreads.exist()) {
      page.line("This Java has no virtual threads: what needs them was skipped.");
    }
  }

  private static String versions() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = Setting.class.getResourceAsStream("versions.properties")) {
      if (in == null) {
        throw new FileNotFoundException("versions.properties");
      }
      versions.load(in);
    }
    StringBuilder text = new StringBuilder();
    for (String name : new TreeSet<>(versions.stringPropertyNames())) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(name).append(' ').append(versions.getProperty(name));
    }
    return text.toString();
  }
}
