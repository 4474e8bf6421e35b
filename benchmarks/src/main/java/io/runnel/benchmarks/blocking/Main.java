package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Arguments;
import io.runnel.benchmarks.measure.Jars;
import io.runnel.benchmarks.measure.Versions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Runs the blocking check on libraries, or measures what it costs. */
public final class Main {

  private Main() {}

  /**
   * Does the job that the first word names, and exits with 2 if a word is wrong.
   *
   * @param args see {@code --help}
   * @throws IOException if something cannot be fetched, read, written or compiled
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = List.of(args);
    if (words.contains("--help") || words.contains("-h")) {
      System.out.print(Help.text());
      return;
    }
    Job job;
    try {
      job = parse(new Arguments(args));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + " --help tells what there is.");
      System.exit(2);
      return;
    }
    Path root = Path.of(System.getProperty("runnel.root", "."));
    Versions versions = Versions.read();
    Path libraries = root.resolve("benchmarks/target/libraries");
    List<Path> processorPath = List.of(ownJar(), new Jars(root, versions).runnel("processor"));
    job.run(new Shelf(libraries, versions.dependencyPlugin()), processorPath);
  }

  private static Job parse(Arguments words) {
    String first = words.hasNext() ? words.next() : "";
    switch (first) {
      case "reports" -> {
        ReportsOptions options = ReportsOptions.parse(words);
        return (shelf, processorPath) ->
            new Reports(shelf, processorPath, System.out).print(options);
      }
      case "cost" -> {
        CostOptions options = CostOptions.parse(words);
        return (shelf, processorPath) -> new Cost(shelf, processorPath, System.out).print(options);
      }
      default -> throw new IllegalArgumentException("The first word is reports or cost.");
    }
  }

  /** The jar of these classes, with the processor in it. */
  private static Path ownJar() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Job {
    void run(Shelf shelf, List<Path> processorPath) throws IOException, InterruptedException;
  }
}
