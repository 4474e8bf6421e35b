package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Arguments;
import java.util.ArrayList;
import java.util.List;

/** The command line of {@code cost}, read. */
record CostOptions(
    List<Library> libraries, int classes, int rounds, int warmups, int seed, boolean warm) {

  /** Large ones, of unlike styles. */
  static final List<String> LIBRARIES = List.of("cassandra", "mutiny");

  static CostOptions parse(Arguments words) {
    List<Library> libraries = new ArrayList<>();
    int classes = 1000;
    int rounds = 5;
    int warmups = 1;
    int seed = 1;
    boolean warm = false;
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--classes" -> classes = words.number(word, 1);
        case "--rounds" -> rounds = words.number(word, 1);
        case "--warmups" -> warmups = words.number(word, 0);
        case "--seed" -> seed = words.number(word, 0);
        case "--warm" -> warm = true;
        default -> libraries.add(Library.named(word));
      }
    }
    if (libraries.isEmpty()) {
      LIBRARIES.forEach(name -> libraries.add(Library.named(name)));
    }
    return new CostOptions(libraries, classes, rounds, warmups, seed, warm);
  }
}
