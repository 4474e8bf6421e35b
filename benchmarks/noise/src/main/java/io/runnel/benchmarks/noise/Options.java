package io.runnel.benchmarks.noise;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The command line, read. */
record Options(
    boolean help, boolean list, boolean withShort, int sample, long seed, List<String> libraries) {

  static final String HELP =
      """
      Usage: benchmarks/library-noise [options] [library...]

      Looks into the class files of well-known libraries as the blocking check does, and
      counts the public methods that RNL303 would warn of. A library is named by how its
      jar's name begins; all are measured if none is named.

      Options:
        --list         print every finding, too
        --sample N     print N findings, drawn at random, to be judged by reading; 0 if not given
        --seed N       what the draw starts from; 1 if not given
        --with-short   count locks, parking and host names, too, which the check leaves out
        --help         print this
      """;

  static Options parse(String... args) {
    Options options = new Options(false, false, false, 0, 1, List.of());
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  /** Whether the library is to be measured. */
  boolean names(String jar) {
    return libraries.isEmpty() || libraries.stream().anyMatch(jar::startsWith);
  }

  private Options with(String arg, Iterator<String> rest) {
    return switch (arg) {
      case "--help", "-h" -> new Options(true, list, withShort, sample, seed, libraries);
      case "--list" -> new Options(help, true, withShort, sample, seed, libraries);
      case "--with-short" -> new Options(help, list, true, sample, seed, libraries);
      case "--sample" -> {
        int size = (int) number(arg, rest);
        yield new Options(help, list, withShort, size, seed, libraries);
      }
      case "--seed" -> {
        long start = number(arg, rest);
        yield new Options(help, list, withShort, sample, start, libraries);
      }
      default -> {
        if (arg.startsWith("-")) {
          throw new IllegalArgumentException("There is no option " + arg + ".");
        }
        List<String> named = new ArrayList<>(libraries);
        named.add(arg);
        yield new Options(help, list, withShort, sample, seed, List.copyOf(named));
      }
    };
  }

  private static long number(String option, Iterator<String> rest) {
    try {
      if (rest.hasNext()) {
        return Long.parseUnsignedLong(rest.next());
      }
    } catch (NumberFormatException notNumber) {
      // Said below, together with a number that is missing.
    }
    throw new IllegalArgumentException(option + " takes a number.");
  }
}
