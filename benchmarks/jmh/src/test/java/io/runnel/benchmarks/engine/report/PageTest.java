package io.runnel.benchmarks.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page says what was measured, and whether that meets the targets. */
class PageTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.054, 0.05",
    "1, 1",
    "1.049, 1.05",
    "12.34, 12.3",
    "20, 20",
    "1234.5, 1235",
    "-446, -446",
    "NaN, -",
    "Infinity, gave up"
  })
  void roundsFigures(double value, String figure) {
    assertThat(Page.number(value)).isEqualTo(figure);
  }

  @Test
  void comparesWithTargets() {
    Page page = new Page();
    page.atMost(24, 24, " B", "bytes");
    page.atMost(1.05, 1.2, "x", "time");
    page.atLeast(12, 18, "x", "faster");
    page.atLeast(12, Double.NaN, "x", "unknown");
    page.targets();

    assertThat(page.toString())
        .contains("| bytes | 24 B | met |")
        .contains("| time | 1.20x | **missed** |")
        .contains("| faster | 18x | met |")
        .contains("| unknown | - | **missed** |");
  }
}
