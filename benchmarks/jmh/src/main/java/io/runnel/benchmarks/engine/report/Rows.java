package io.runnel.benchmarks.engine.report;

import java.util.List;

/** What JMH found out about the contenders of a scenario. */
public record Rows(List<Row> all) {

  public Rows {
    all = List.copyOf(all);
  }

  public Row get(String contender, int steps) {
    for (Row row : all) {
      if (row.contender().equals(contender) && row.steps() == steps) {
        return row;
      }
    }
    throw new IllegalArgumentException(contender + " was not measured.");
  }

  /** How many times the least time of one is that of another. */
  public double ratio(String contender, String base, int steps) {
    return get(contender, steps).least() / get(base, steps).least();
  }

  /** The least time of the fastest of these, as a multiple of another's. */
  public double fastest(List<String> contenders, String base, int steps) {
    return contenders.stream().mapToDouble(each -> ratio(each, base, steps)).min().orElseThrow();
  }
}
