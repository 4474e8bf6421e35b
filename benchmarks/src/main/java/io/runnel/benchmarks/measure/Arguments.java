package io.runnel.benchmarks.measure;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A command line that is read word by word. */
public final class Arguments {

  private final Iterator<String> rest;

  public Arguments(String... words) {
    this.rest = List.of(words).iterator();
  }

  public boolean hasNext() {
    return rest.hasNext();
  }

  public String next() {
    return rest.next();
  }

  /** The number behind this option. */
  public int number(String option, int least) {
    return atLeast(least, option, value(option));
  }

  /** The numbers behind this option, in rising order and each once, as a table of growth needs. */
  public List<Integer> numbers(String option) {
    return Arrays.stream(value(option).split(",", -1))
        .map(each -> atLeast(1, option, each.strip()))
        .sorted()
        .distinct()
        .toList();
  }

  private static int atLeast(int least, String option, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException notNumber) {
      // Said below, together with numbers that are too small.
    }
    throw new IllegalArgumentException(
        option + " takes numbers from " + least + " on, not " + value + ".");
  }

  private String value(String option) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("The option " + option + " needs a value.");
    }
    return rest.next();
  }
}
