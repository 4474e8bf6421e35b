package io.runnel.benchmarks.engine.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of a scenario that JMH measured. */
final class RatioTable {

  private RatioTable() {}

  /**
   * Writes it.
   *
   * @param page where to
   * @param base what a contender is compared with, at as many steps, or null
   * @param name what the column of ratios is called
   */
  static void write(Page page, Rows rows, Function<Row, @Nullable Row> base, String name) {
    page.line("");
    page.line("| contender | steps | ns | x %s | x by minima | B/op |", name);
    page.line("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (Row row : rows.all()) {
      Row other = base.apply(row);
      double nanos = other == null ? Double.NaN : other.nanos();
      double least = other == null ? Double.NaN : other.least();
      page.line(
          "| %s | %d | %s | %s | %s | %.0f |",
          row.contender(),
          row.steps(),
          Page.number(row.nanos()),
          Page.number(row.nanos() / nanos),
          Page.number(row.least() / least),
          row.bytes());
    }
  }
}
