package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs JMH, once for each contender. */
final class Jmh {

  private final Effort effort;

  /** What the processes say; nobody reads it unless something fails. */
  private final String log;

  Jmh(Effort effort) {
    this.effort = effort;
    this.log =
        Path.of(System.getProperty("runnel.root", "."), "benchmarks/jmh/target/jmh.log").toString();
  }

  Rows run(Class<?> benchmark, List<? extends Contender<?>> contenders) throws RunnerException {
    List<Row> rows = new ArrayList<>();
    for (Contender<?> contender : contenders) {
      Progress.say("  " + contender.name() + ", " + contender.steps());
      rows.add(row(contender, result(benchmark, contender)));
    }
    return new Rows(rows);
  }

  private RunResult result(Class<?> benchmark, Contender<?> contender) throws RunnerException {
    try {
      return new Runner(options(benchmark, contender)).runSingle();
    } catch (RunnerException failed) {
      Progress.say("JMH failed; " + log + " may tell why.");
      throw failed;
    }
  }

  private Options options(Class<?> benchmark, Contender<?> contender) {
    return new OptionsBuilder()
        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
        .param("contender", contender.key())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(effort.forks())
        .warmupIterations(effort.warmups())
        .warmupTime(TimeValue.milliseconds(effort.millis()))
        .measurementIterations(effort.iterations())
        .measurementTime(TimeValue.milliseconds(effort.millis()))
        .addProfiler(GCProfiler.class)
        .jvmArgs(jvmArgs())
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .output(log)
        .build();
  }

  private static String[] jvmArgs() {
    List<String> args = new ArrayList<>(List.of("-Xms2g", "-Xmx2g", "-XX:+UseG1GC"));
    if (Runtime.version().feature() >= 24) {
      // JMH and some libraries use Unsafe; the warnings would be all that a process says.
      args.add("--sun-misc-unsafe-memory-access=allow");
    }
    return args.toArray(String[]::new);
  }

  private static Row row(Contender<?> contender, RunResult result) {
    Statistics nanos = result.getPrimaryResult().getStatistics();
    Statistics bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getStatistics();
    return new Row(
        contender.name(),
        contender.steps(),
        nanos.getPercentile(25),
        nanos.getMin(),
        bytes.getPercentile(50));
  }
}
