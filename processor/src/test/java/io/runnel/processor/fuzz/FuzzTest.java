package io.runnel.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void neverThrowsAndNeverWritesWhatDoesNotCompile() {
    int programs = Integer.getInteger("runnel.fuzz.programs", 240);
    long first = Long.getLong("runnel.fuzz.seed", 1) << 32;

    Tally tally = new Tally();
    LongStream.range(first, first + programs).parallel().forEach(tally::add);

    System.out.println(tally);
    assertThat(tally.failures()).isEmpty();
  }
}
