package io.runnel.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void whatBothRankComesFirstAndOnlyOnce() {
    assertThat(Ranking.fuse(List.of("a", "b", "c"), List.of("d", "c")))
        .containsExactly("c", "a", "d", "b");
  }

  @Test
  void oneEmptyRankingLeavesTheOther() {
    assertThat(Ranking.fuse(List.of(), List.of(2, 1))).containsExactly(2, 1);
    assertThat(Ranking.fuse(List.of(), List.of())).isEmpty();
  }
}
