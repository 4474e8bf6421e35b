package io.runnel.examples.scrape;

import java.util.List;

/** Where rows go to; it may block. */
@FunctionalInterface
public interface Table {

  /** Takes rows, the more at a time the better. */
  void insert(List<Row> rows);
}
