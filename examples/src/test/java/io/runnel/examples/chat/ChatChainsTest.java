package io.runnel.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.StepTrace;
import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.net.http.HttpClient;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated chains against the simulated server, in each mode. */
class ChatChainsTest {
  private static final String QUESTION = "What is the largest prime below one hundred?";
  private static final String ANSWER = "97.";

  private final Bridge bridge = Bridge.builder().build();
  private ChatServer server;
  private ChatService service;

  @BeforeEach
  void start() throws Exception {
    server = ChatServer.start(Latency.NONE);
    service = new ChatService(HttpClient.newHttpClient(), Endpoint.of(server.address(), "any"));
  }

  @AfterEach
  void stop() {
    bridge.close();
    server.close();
  }

  @Test
  void declaredTypesPickTheMode() {
    ChatChains chat = new ChatChainsImpl(service, bridge);
    assertThat(chat.ask(QUESTION)).isEqualTo(ANSWER);
    assertThat(chat.askLater(QUESTION).toCompletableFuture().join()).isEqualTo(ANSWER);
    try (Stream<String> tokens = chat.tell(QUESTION)) {
      assertThat(String.join("", tokens.toList())).isEqualTo(ANSWER);
    }
  }

  @Test
  void asyncAndSyncStepsGiveTheSameInEachMode() {
    AskChain ask = new AskChain(service, bridge);
    AskLaterChain askLater = new AskLaterChain(service, bridge);
    assertThat(ask.invoke(QUESTION)).isEqualTo(ANSWER);
    assertThat(ask.invokeAsync(QUESTION).join()).isEqualTo(ANSWER);
    assertThat(askLater.invoke(QUESTION)).isEqualTo(ANSWER);
    assertThat(askLater.invokeAsync(QUESTION).join()).isEqualTo(ANSWER);
    assertThat(askLater.batch(List.of(QUESTION, QUESTION))).containsExactly(ANSWER, ANSWER);
  }

  @Test
  void batchKeepsFailuresInTheirSlots() {
    List<String> questions = Collections.nCopies(50, QUESTION);
    List<Outcome<String, String>> outcomes =
        new AskChain(service, bridge)
            .batchOutcomes(questions, RunConfig.defaults().withMaxConcurrency(1));
    assertThat(outcomes).hasSize(50);
    assertThat(outcomes.get(24)).isInstanceOf(Outcome.Failure.class);
    assertThatThrownBy(outcomes.get(24)::orElseThrow)
        .isInstanceOfSatisfying(
            ChatException.class, refusal -> assertThat(refusal.status()).isEqualTo(429));
    assertThatThrownBy(outcomes.get(49)::orElseThrow)
        .isInstanceOf(ChatException.class)
        .hasMessage("HTTP 500: the model had an accident");
    assertThat(outcomes).filteredOn(Outcome.Success.class::isInstance).hasSize(48);
  }

  @Test
  void everyOutcomeComesAsCompleted() {
    List<String> questions = Stream.iterate(1, i -> i + 1).limit(24).map(i -> "Why " + i).toList();
    try (Stream<Outcome<String, String>> outcomes =
        new AskChain(service, bridge).batchAsCompleted(questions)) {
      assertThat(outcomes)
          .extracting(Outcome::input)
          .containsExactlyInAnyOrderElementsOf(questions);
    }
  }

  @Test
  void refusalTellsItsStep() {
    AskChain ask = new AskChain(service, bridge);
    ask.batch(Collections.nCopies(24, QUESTION));
    assertThatThrownBy(() -> ask.invoke(QUESTION))
        .isInstanceOf(ChatException.class)
        .satisfies(
            refusal ->
                assertThat(StepTrace.of(refusal))
                    .get()
                    .hasFieldOrPropertyWithValue("step", "answer"));
  }

  @Test
  void refusalOfAStreamIsAChatException() {
    new AskChain(service, bridge).batch(Collections.nCopies(24, QUESTION));
    try (Stream<String> tokens = new TellChain(service, bridge).stream(QUESTION)) {
      assertThatThrownBy(tokens::toList)
          .isInstanceOf(ChatException.class)
          .hasMessage("HTTP 429: too many requests, try again later");
    }
  }

  @Test
  void streamMayBeLeftEarly() {
    try (Stream<String> tokens = new TellChain(service, bridge).stream("Why?")) {
      assertThat(tokens.findFirst()).contains("A ");
    }
  }
}
