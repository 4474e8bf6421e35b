package io.runnel.benchmarks.engine;

import java.util.function.Supplier;

/**
 * One way to run the steps of a scenario.
 *
 * @param name as the report prints it
 * @param steps how many steps it runs, the first ones of the scenario
 * @param maker makes it anew, with steps of its own
 */
public record Contender<T>(String name, int steps, Supplier<T> maker) {

  /** What JMH knows it by. */
  public String key() {
    return name + "/" + steps;
  }
}
