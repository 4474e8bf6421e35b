package io.runnel.examples.sales;

import io.runnel.Runnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.stream.Stream;

/** What is asked of the database. */
@Uses(SalesService.class)
public interface SalesChains {

  /** From a region to a line of text about what was sold there. */
  @Chain({"total", "line"})
  Runnel<String, String> report();

  /** From a region to each of its sales, as lines of a file; to be closed. */
  @Chain({"rows", "csv"})
  Stream<String> export(String region);
}
