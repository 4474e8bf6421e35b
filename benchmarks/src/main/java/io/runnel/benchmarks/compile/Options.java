package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Arguments;
import java.util.List;

/** The command line, read. */
record Options(
    boolean help, List<Integer> chains, int rounds, int warmups, boolean memory, boolean keep) {

  static final String HELP =
      """
      Usage: benchmarks/compile-cost [options]

      Compiles sources with Runnel's processor, with the same classes given and no
      processor, and with neither; likewise with MapStruct. Prints the times and what
      follows from them.

      Options:
        --chains K,K,...  how many chains of eight steps; 1,100,1000 if not given
        --rounds N        how often each variant is compiled and timed; 5 if not given
        --warmups N       how many rounds come before, untimed; 1 if not given
        --memory          find each variant's smallest heap, too; takes long
        --keep            leave sources and class files, and say where
        --help            print this
      """;

  static Options parse(String... args) {
    Options options = new Options(false, List.of(1, 100, 1000), 5, 1, false, false);
    for (Arguments rest = new Arguments(args); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private Options with(String arg, Arguments rest) {
    return switch (arg) {
      case "--help", "-h" -> new Options(true, chains, rounds, warmups, memory, keep);
      case "--chains" -> new Options(help, rest.numbers(arg), rounds, warmups, memory, keep);
      case "--rounds" -> new Options(help, chains, rest.number(arg, 1), warmups, memory, keep);
      case "--warmups" -> new Options(help, chains, rounds, rest.number(arg, 0), memory, keep);
      case "--memory" -> new Options(help, chains, rounds, warmups, true, keep);
      case "--keep" -> new Options(help, chains, rounds, warmups, memory, true);
      default -> throw new IllegalArgumentException("There is no option " + arg + ".");
    };
  }
}
