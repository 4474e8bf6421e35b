package io.runnel.benchmarks.engine.offload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hops of a run are counted exactly. */
class HopsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        MixedContenders.PAIRS + MixedContenders.EACH + "/5|4",
        MixedContenders.PAIRS + "fused by hand/5|2",
        MixedContenders.PAIRS + MixedContenders.RUNNEL + "/5|2",
        MixedContenders.SINGLES + MixedContenders.EACH + "/5|3",
        MixedContenders.SINGLES + MixedContenders.RUNNEL + "/5|3"
      })
  void areCounted(String contender, int hops) {
    assertThat(Hops.of(MixedContenders.ALL.get(contender))).isEqualTo(hops);
  }
}
