package io.runnel.benchmarks.compile;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The command line, read. */
record Options(
    boolean help, List<Integer> chains, int rounds, int warmups, boolean memory, boolean keep) {

  static final String HELP =
      """
      Usage: benchmarks/compile-time [options]

      Compiles sources with Runnel's processor, with the same classes given and no
      processor, and with neither; likewise with MapStruct. Prints the times and what
      follows from them.

      Options:
        --chains K,K,...  how many chains of eight steps; 1,100,200,400 if not given
        --rounds N        how often each variant is compiled and timed; 10 if not given
        --warmups N       how many rounds come before, untimed; 1 if not given
        --memory          find each variant's smallest heap, too; takes long
        --keep            leave sources and class files, and say where
        --help            print this
      """;

  static Options parse(String... args) {
    Options options = new Options(false, List.of(1, 100, 200, 400), 10, 1, false, false);
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private Options with(String arg, Iterator<String> rest) {
    return switch (arg) {
      case "--help", "-h" -> new Options(true, chains, rounds, warmups, memory, keep);
      case "--chains" -> new Options(help, numbers(arg, rest), rounds, warmups, memory, keep);
      case "--rounds" -> new Options(help, chains, number(arg, rest, 1), warmups, memory, keep);
      case "--warmups" -> new Options(help, chains, rounds, number(arg, rest, 0), memory, keep);
      case "--memory" -> new Options(help, chains, rounds, warmups, true, keep);
      case "--keep" -> new Options(help, chains, rounds, warmups, memory, true);
      default -> throw new IllegalArgumentException("There is no option " + arg + ".");
    };
  }

  private static int number(String option, Iterator<String> rest, int least) {
    return atLeast(least, option, value(option, rest));
  }

  /** In rising order and each once, as the table of growth needs them. */
  private static List<Integer> numbers(String option, Iterator<String> rest) {
    return Arrays.stream(value(option, rest).split(",", -1))
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

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("The option " + option + " needs a value.");
    }
    return rest.next();
  }
}
