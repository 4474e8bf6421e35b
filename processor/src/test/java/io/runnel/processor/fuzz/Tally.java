package io.runnel.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts programs and what was wrong with them; shows the first few failures of each kind. */
final class Tally {

  /** How many failures of one kind are made smaller and shown. */
  private static final int SHOWN = 2;

  private final Map<String, AtomicInteger> byLabel = new ConcurrentSkipListMap<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger valid = new AtomicInteger();
  private final AtomicInteger mutated = new AtomicInteger();

  /** Tries the program of a seed: every third is valid. */
  void add(long seed) {
    Program program = program(seed);
    (program.isValid() ? valid : mutated).incrementAndGet();
    Ruling.on(program).ifPresent(ruling -> add(seed, program, ruling));
  }

  static Program program(long seed) {
    Program grown = Grower.grow(seed);
    return seed % 3 == 0 ? grown : Mutator.mutated(grown, seed);
  }

  private void add(long seed, Program program, Ruling ruling) {
    int count =
        byLabel.computeIfAbsent(ruling.label(), label -> new AtomicInteger()).incrementAndGet();
    if (count <= SHOWN && ruling.isFailure()) {
      failures.add("seed " + seed + ": " + ruling + "\n" + Shrinker.shrunk(program, ruling));
    }
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  private int count(Ruling.Kind kind) {
    return byLabel.entrySet().stream()
        .filter(each -> each.getKey().startsWith(kind.name()))
        .mapToInt(each -> each.getValue().get())
        .sum();
  }

  @Override
  public String toString() {
    return "%d programs (%d valid, %d mutated): %d crashes, %d bugs reported, %d errors in generated files, %d valid ones refused, %d errors of ours told by javac %s"
        .formatted(
            valid.get() + mutated.get(),
            valid.get(),
            mutated.get(),
            count(Ruling.Kind.CRASH),
            count(Ruling.Kind.BUG_REPORTED),
            count(Ruling.Kind.IN_GENERATED),
            count(Ruling.Kind.VALID_REFUSED),
            count(Ruling.Kind.JAVAC_BLAMED),
            byLabel);
  }
}
