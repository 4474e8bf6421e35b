package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Folders;
import io.runnel.benchmarks.measure.Jars;
import io.runnel.benchmarks.measure.Javac;
import io.runnel.benchmarks.measure.Progress;
import io.runnel.benchmarks.measure.Rounds;
import io.runnel.benchmarks.measure.Times;
import io.runnel.benchmarks.measure.Variant;
import io.runnel.benchmarks.measure.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes sources, compiles them in every variant in turn, and reports. */
public final class Main {

  private Main() {}

  /**
   * Measures, and exits with 2 if an option is wrong.
   *
   * @param args see {@code --help}
   * @throws IOException if something cannot be read, written or compiled
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + " --help tells what there is.");
      System.exit(2);
      return;
    }
    if (options.help()) {
      System.out.print(Options.HELP);
      return;
    }
    Path work = Files.createTempDirectory("runnel-compile-cost");
    try {
      measure(options, work);
    } finally {
      if (options.keep()) {
        Progress.say("The sources and classes are in " + work);
      } else {
        Folders.delete(work);
      }
    }
  }

  private static void measure(Options options, Path work) throws IOException, InterruptedException {
    Versions versions = Versions.read();
    Jars jars = new Jars(Path.of(System.getProperty("runnel.root", ".")), versions);
    Javac javac = new Javac(work);
    Report report = new Report(System.out);
    report.setting(versions, options);
    List<Result> results = new ArrayList<>();
    for (int chains : options.chains()) {
      Progress.say("chains: " + chains);
      Path folder = work.resolve("chains" + chains);
      Workload runnel =
          Workload.prepare(new RunnelSubject(jars), chains, folder.resolve("runnel"), javac);
      Workload mapstruct =
          Workload.prepare(
              new MapStructSubject(jars),
              runnel.generatedClasses(),
              folder.resolve("mapstruct"),
              javac);
      List<Variant> variants = new ArrayList<>(runnel.variants());
      variants.addAll(mapstruct.variants());
      Rounds rounds = new Rounds(javac, options.warmups(), options.rounds());
      Result result = new Result(chains, runnel, mapstruct, rounds.run(variants));
      report.result(result);
      if (options.memory()) {
        new Memory(javac, System.out).print(chains, variants);
      }
      results.add(result);
    }
    new Growth(System.out, "by medians", Times::median).print(results);
    new Growth(System.out, "by minima", Times::min).print(results);
  }
}
