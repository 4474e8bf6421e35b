package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
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

  Jmh(Effort effort) {
    this.effort = effort;
  }

  Rows run(Class<?> benchmark, List<? extends Contender<?>> contenders) throws RunnerException {
    List<Row> rows = new ArrayList<>();
    for (Contender<?> contender : contenders) {
      Progress.say("  " + contender.name() + ", " + contender.steps());
      rows.add(row(contender, new Runner(options(benchmark, contender)).runSingle()));
    }
    return new Rows(rows);
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
        .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseG1GC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
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
