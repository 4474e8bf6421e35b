package io.runnel.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line is read or refused. */
class OptionsTest {

  private static final Set<String> KNOWN = Set.of("A", "B");

  @Test
  void measuresAllForShortUnlessTold() {
    Options options = Options.parse(KNOWN);

    assertThat(options.scenarios()).containsExactlyInAnyOrder("A", "B");
    assertThat(options.full()).isFalse();
    assertThat(options.write()).isFalse();
  }

  @Test
  void readsOptions() {
    Options options = Options.parse(KNOWN, "--full", "--scenarios", "B", "--write");

    assertThat(options).isEqualTo(new Options(false, true, true, List.of("B")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fast", "--scenarios", "--scenarios F", "--scenarios A,"})
  void refusesWhatItDoesNotKnow(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(KNOWN, line.split(" ", -1)));
  }
}
