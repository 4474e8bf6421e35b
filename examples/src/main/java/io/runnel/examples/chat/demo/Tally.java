package io.runnel.examples.chat.demo;

import io.runnel.Outcome;
import java.util.List;

/** What came of a scene: answers, failures, and the figure that it is about. */
record Tally(int answered, int failed, String figure) {

  static Tally of(List<? extends Outcome<?, ?>> outcomes, String figure) {
    int failed = (int) outcomes.stream().filter(Outcome.Failure.class::isInstance).count();
    return new Tally(outcomes.size() - failed, failed, figure);
  }

  /** Both together, with the figure of the one that has any. */
  Tally plus(Tally other) {
    return new Tally(
        answered + other.answered,
        failed + other.failed,
        other.figure.isEmpty() ? figure : other.figure);
  }
}
