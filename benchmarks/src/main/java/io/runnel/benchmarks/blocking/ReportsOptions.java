package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Arguments;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code reports}, read.
 *
 * @param processor options that are handed to the processor as they are
 */
record ReportsOptions(List<Library> libraries, List<String> processor) {

  static ReportsOptions parse(Arguments words) {
    List<Library> libraries = new ArrayList<>();
    List<String> processor = new ArrayList<>();
    while (words.hasNext()) {
      String word = words.next();
      if (word.startsWith("-A")) {
        processor.add(word);
      } else {
        libraries.add(Library.named(word));
      }
    }
    return new ReportsOptions(libraries.isEmpty() ? Libraries.KNOWN : libraries, processor);
  }
}
