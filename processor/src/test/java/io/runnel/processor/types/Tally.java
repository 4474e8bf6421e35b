package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often engine and javac agreed, on what, and where they did not. */
final class Tally {

  private final List<String> disagreements = new ArrayList<>();
  private final List<String> crashes = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int asked;
  private int malformed;

  /** Puts all questions to both sides, and prints what came of it. */
  static Tally of(
      String what, List<String> universe, List<? extends Batch> batches, String... options) {
    Tally tally = new Tally();
    tally.run(universe, batches, options);
    System.out.println(tally.summary(what));
    return tally;
  }

  /** Where javac itself breaks down, it is asked about less and less, to leave out the cause. */
  private void run(List<String> universe, List<? extends Batch> batches, String... options) {
    Sources shared = new Sources("Universe");
    universe.forEach(shared::line);
    List<Sources> sources = new ArrayList<>(List.of(shared));
    batches.forEach(batch -> sources.add(batch.source));
    Oracle oracle;
    try {
      oracle = Oracle.of(sources, options);
    } catch (IllegalStateException e) {
      int half = batches.size() / 2;
      if (half > 0) {
        run(universe, batches.subList(0, half), options);
        run(universe, batches.subList(half, batches.size()), options);
      } else if (batches.get(0).size() > 1) {
        run(universe, batches.get(0).halves(), options);
      } else {
        crashes.add(e.getCause() + ": " + batches.get(0).question());
      }
      return;
    }
    for (Batch batch : batches) {
      batch.compare(oracle, this);
    }
  }

  /** Whether both are the same type, spelled in the same way; but {@code ? extends Object} is ?. */
  static boolean areSame(JavaTypes types, JavaType one, JavaType two) {
    return types.isSame(one, two) && text(one).equals(text(two));
  }

  private static String text(JavaType type) {
    return type.toString().replaceAll("\\? extends Object(?=[>,])", "?");
  }

  /** A question that both sides answered; the same or not. */
  void answered(String answer) {
    asked++;
    counts.merge(answer, 1, Integer::sum);
  }

  /** Javac does not even understand the question. */
  void malformed() {
    malformed++;
  }

  void disagree(String what) {
    disagreements.add(what);
  }

  int malformedCount() {
    return malformed;
  }

  List<String> disagreements() {
    return disagreements;
  }

  int count(String answer) {
    return counts.getOrDefault(answer, 0);
  }

  private String summary(String what) {
    StringBuilder text = new StringBuilder(asked + " " + what + ":");
    counts.forEach((answer, count) -> text.append(" ").append(count).append(" ").append(answer));
    text.append(", agreement ")
        .append(disagreements.isEmpty() ? "100" : 100.0 * (asked - disagreements.size()) / asked)
        .append(" % (")
        .append(malformed)
        .append(" malformed, ")
        .append(crashes.size())
        .append(" broke javac itself)");
    crashes.forEach(crash -> text.append("\n  broke javac: ").append(crash));
    return text.toString();
  }
}
