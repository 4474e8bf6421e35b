package io.runnel.benchmarks.engine.report;

import java.util.function.Function;

/** The table of a scenario that JMH measured. */
final class RatioTable {

  private RatioTable() {}

  /**
   * Writes it.
   *
   * @param page where to
   * @param base what a contender is compared with, at as many steps
   * @param name what the column of ratios is called
   */
  static void write(Page page, Rows rows, Function<Row, Row> base, String name) {
    page.line("");
    page.line("| contender | steps | ns | x %s | x by minima | B/op |", name);
    page.line("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (Row row : rows.all()) {
      Row other = base.apply(row);
      page.line(
          "| %s | %d | %s | %s | %s | %.0f |",
          row.contender(),
          row.steps(),
          Page.number(row.nanos()),
          Page.number(row.nanos() / other.nanos()),
          Page.number(row.least() / other.least()),
          row.bytes());
    }
  }
}
