package io.runnel.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A run rewrites its part of the page, and nothing else. */
class FiguresOfTheDayTest {

  @Test
  void replacesWhatStoodThere() {
    String page = "# Head\n" + FiguresOfTheDay.START + "old\n" + FiguresOfTheDay.END + "foot\n";

    assertThat(FiguresOfTheDay.replaced(page, "new\n"))
        .isEqualTo(
            "# Head\n" + FiguresOfTheDay.START + "\nnew\n\n" + FiguresOfTheDay.END + "foot\n");
  }

  @Test
  void refusesPagesWithoutAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiguresOfTheDay.replaced("# Head\n", "new\n"))
        .withMessageContaining("no place");
  }
}
