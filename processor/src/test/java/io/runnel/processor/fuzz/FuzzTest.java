package io.runnel.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs, valid ones and what becomes of them by mistakes: the processor never throws,
 * nothing it writes is wrong, and what is valid compiles without a warning.
 *
 * <p>{@code -Drunnel.fuzz.programs=20000 -Drunnel.fuzz.seed=7
 * -Djunit.jupiter.execution.timeout.mode=disabled} makes it longer.
 */
class FuzzTest {

  /** How long a build begins new programs, be the machine ever so busy. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Test
  void neverThrowsAndNeverWritesWhatDoesNotCompile() {
    Integer asked = Integer.getInteger("runnel.fuzz.programs");
    int programs = asked == null ? 240 : asked;
    long first = Long.getLong("runnel.fuzz.seed", 1) << 32;
    long end = System.nanoTime() + LONGEST.toNanos();

    Tally tally = new Tally();
    LongStream.range(first, first + programs)
        .parallel()
        .filter(seed -> asked != null || System.nanoTime() < end)
        .forEach(tally::add);

    System.out.println(tally);
    assertThat(tally.failures()).isEmpty();
  }
}
