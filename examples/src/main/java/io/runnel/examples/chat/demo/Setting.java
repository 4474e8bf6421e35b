package io.runnel.examples.chat.demo;

import io.runnel.Bridge;
import io.runnel.examples.chat.Endpoint;
import java.net.http.HttpClient;
import java.util.List;

/**
 * What scenes play with.
 *
 * @param steady a model that takes about as long for every question, if there is one
 * @param mixed a model that takes longer for some questions than for others
 */
record Setting(
    HttpClient http,
    Endpoint steady,
    Endpoint mixed,
    Bridge bridge,
    List<String> questions,
    Screen screen) {
  private static final int SAMPLE = 20;

  /** The first twenty questions, for scenes that would take too long with a large file. */
  List<String> sample() {
    return questions.subList(0, Math.min(SAMPLE, questions.size()));
  }

  /** The question for scenes that ask one only: the last, a long one among those bundled. */
  String lastQuestion() {
    return questions.get(questions.size() - 1);
  }
}
