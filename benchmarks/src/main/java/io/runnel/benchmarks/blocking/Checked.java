package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Compiler;
import io.runnel.benchmarks.measure.Rounds;
import io.runnel.benchmarks.measure.SameClasses;
import io.runnel.benchmarks.measure.Times;
import io.runnel.benchmarks.measure.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A project in three variants that have the same processor and differ in the check alone.
 *
 * @param off nothing is watched
 * @param on every async method is watched
 * @param attributed the same, but javac has attributed all bodies before the check runs: its time
 *     is its own then, without what javac would have done later anyway
 */
record Checked(Variant off, Variant on, Variant attributed) {

  /** Compiles each once, to see that the check changes no class file. */
  static Checked prepare(Project project, List<Path> processorPath, Path folder, Compiler compiler)
      throws IOException, InterruptedException {
    Maker maker = new Maker(project, processorPath, folder);
    Checked checked =
        new Checked(
            maker.make("off", "-Arunnel.blocking=off"),
            maker.make("on", "-Arunnel.blocking=warn"),
            maker.make("attributed", "-Arunnel.blocking=warn", "-XDcompilePolicy=simple"));
    for (Variant variant : checked.variants()) {
      variant.clean();
      compiler.time(variant.arguments());
      SameClasses.require(checked.off, variant);
    }
    return checked;
  }

  Measured measure(Rounds rounds) throws IOException, InterruptedException {
    for (Variant variant : variants()) {
      Files.delete(notesOf(variant));
    }
    Map<Variant, Times> times = rounds.run(variants());
    List<Notes> notes = Notes.in(notesOf(on));
    return new Measured(
        notes.get(0),
        Objects.requireNonNull(times.get(off)),
        Objects.requireNonNull(times.get(on)),
        noted(off, rounds, Notes::cpuNanos),
        noted(on, rounds, Notes::cpuNanos),
        noted(on, rounds, Notes::checkNanos),
        noted(attributed, rounds, Notes::checkNanos));
  }

  private static Times noted(Variant variant, Rounds rounds, ToLongFunction<Notes> nanos)
      throws IOException {
    return new Times(
        Notes.in(notesOf(variant)).stream()
            .skip(rounds.warmups())
            .map(each -> nanos.applyAsLong(each) / 1e6)
            .toList(),
        0);
  }

  private List<Variant> variants() {
    return List.of(off, on, attributed);
  }

  private static Path notesOf(Variant variant) {
    return variant.classes().resolveSibling("notes.txt");
  }

  private record Maker(Project project, List<Path> processorPath, Path folder) {

    Variant make(String name, String... options) throws IOException {
      Path own = folder.resolve(name);
      List<String> all = new ArrayList<>(project.options(processorPath));
      // Printing warnings is not what is measured.
      all.addAll(List.of("-nowarn", "-implicit:none"));
      all.add("-A" + EveryAsyncMethod.NOTES + "=" + own.resolve("notes.txt"));
      all.addAll(List.of(options));
      return new Variant(name, own, project.sources(), all);
    }
  }
}
