package io.runnel.examples.chat.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Why?", "What is the capital of Norway?", "Wie weit, näher?"})
  void dependsOnModelAndQuestionAlone(String question) {
    Request mixed = new Request(Latency.MIXED_MODEL, question, false);
    Request streamed = new Request(Latency.MIXED_MODEL, question, true);
    assertThat(Latency.scaled(1).of(mixed))
        .isEqualTo(Latency.scaled(1).of(streamed))
        .isBetween(Duration.ofMillis(200), Duration.ofSeconds(2));
    assertThat(Latency.scaled(1).of(new Request(Latency.STEADY_MODEL, question, false)))
        .isBetween(Duration.ofMillis(950), Duration.ofMillis(1050));
    assertThat(Latency.NONE.of(mixed)).isZero();
  }
}
