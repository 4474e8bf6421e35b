package io.runnel.benchmarks.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The command line, read.
 *
 * @param scenarios their letters
 */
record Options(boolean help, boolean full, boolean write, List<String> scenarios) {

  static final String HELP =
      """
      Usage: benchmarks/engine [options]

      Runs chains, hand-written code, CompletableFuture, Guava, RxJava, Mutiny and Reactor
      with JMH, and virtual threads on Java 21 and newer, and prints times, bytes and whether
      the targets are met.

      Options:
        --full            measure for half an hour instead of some minutes
        --scenarios A,B   only these; there are A to G
        --write           put the figures into docs/performance.md, too
        --help            print this
      """;

  static Options parse(Set<String> known, String... args) {
    Options options = new Options(false, false, false, List.copyOf(known));
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest, known);
    }
    return options;
  }

  private Options with(String arg, Iterator<String> rest, Set<String> known) {
    return switch (arg) {
      case "--help", "-h" -> new Options(true, full, write, scenarios);
      case "--full" -> new Options(help, true, write, scenarios);
      case "--write" -> new Options(help, full, true, scenarios);
      case "--scenarios" -> new Options(help, full, write, letters(rest, known));
      default -> throw new IllegalArgumentException("There is no option " + arg + ".");
    };
  }

  private static List<String> letters(Iterator<String> rest, Set<String> known) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("The option --scenarios needs a value.");
    }
    List<String> letters = List.of(rest.next().split(",", -1));
    for (String letter : letters) {
      if (!known.contains(letter)) {
        throw new IllegalArgumentException("There is no scenario " + letter + ".");
      }
    }
    return letters;
  }
}
