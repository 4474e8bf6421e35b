package io.runnel.benchmarks.blocking;

import java.util.List;

/** What {@code --help} prints. */
final class Help {

  private static final String TEXT =
      """
      Usage: benchmarks/blocking-check reports [library...] [-Aname=value...]
             benchmarks/blocking-check cost [library...] [options]

      reports compiles the published sources of libraries, with every method taken for
      async that returns a stage, a future or a publisher, and prints what the blocking
      check reports.

        library        any group:artifact:version, or one of
                       %s;
                       all of these if none is given
        -Aname=value   an option of the processor, such as
                       -Arunnel.blocking.debatable=warn

      cost compiles a generated project and libraries with the check off and on, and
      prints the times and what follows from them.

        library        as above; %s if none is given
        --classes N    the size of the generated project; 1000 if not given
        --rounds N     how often each variant is compiled and timed; 5 if not given
        --warmups N    how many rounds come before, untimed; 1 if not given
        --seed N       another project of the same kind; 1 if not given
        --warm         compiles all in one JVM, not each in a fresh one
        --help         prints this
      """;

  private Help() {}

  static String text() {
    List<String> names = Libraries.KNOWN.stream().map(Library::name).toList();
    String indented =
        String.join(", ", names.subList(0, names.size() / 2))
            + ",\n                 "
            + String.join(", ", names.subList(names.size() / 2, names.size()));
    return TEXT.formatted(indented, String.join(" and ", CostOptions.LIBRARIES));
  }
}
