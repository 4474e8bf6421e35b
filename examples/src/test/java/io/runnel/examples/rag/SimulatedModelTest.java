package io.runnel.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SimulatedModelTest {
  private static final String PASSAGES =
      """
      [few] Parcels abroad are slow.
      [most] Parcels abroad arrive within ten days.
      """;

  @Test
  void quotesAndCitesThePassageThatFitsBest() {
    assertThat(reply("Within how many days do parcels abroad arrive?"))
        .isEqualTo("Parcels abroad arrive within ten days. [most]");
  }

  @Test
  void doesNotKnowWhatPassagesDoNotTell() {
    assertThat(reply("Who founded the company?")).isEqualTo("I do not know.");
    assertThat(reply("")).isEqualTo("I do not know.");
  }

  private static String reply(String question) {
    Prompt prompt = new Prompt("", PASSAGES + "Question: " + question);
    return new SimulatedModel(Duration.ZERO).complete(prompt).toCompletableFuture().join().text();
  }
}
