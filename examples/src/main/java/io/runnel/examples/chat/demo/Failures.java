package io.runnel.examples.chat.demo;

import io.runnel.Outcome;
import java.util.List;

/** Prints what failed in a batch, which is in the list together with what went well. */
final class Failures {
  private Failures() {}

  static void print(List<Outcome<String, String>> outcomes, Screen screen) {
    for (Outcome<String, String> outcome : outcomes) {
      if (outcome instanceof Outcome.Failure<String, String> failure) {
        screen.line(
            "    failed: %s -> %s", Texts.fit(failure.input(), 50), Texts.failure(failure.error()));
      }
    }
  }
}
