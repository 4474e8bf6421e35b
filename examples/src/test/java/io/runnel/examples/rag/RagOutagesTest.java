package io.runnel.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.RunConfig;
import io.runnel.StepException;
import io.runnel.StepTrace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chains make of systems that are down, and of callers who lose interest. */
class RagOutagesTest {
  private static final String KNOWN = "Within how many days can unused goods be returned?";
  private static final String UNKNOWN = "Who founded the company?";
  private static final String ESCALATED = "A colleague will answer you, case 7.";

  private final TestRag rag = new TestRag();

  @AfterEach
  void close() {
    rag.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void outageOfTheModelIsAnAnswer(boolean thrown) {
    Model down = down(thrown);
    Answer.Unsure unsure = new Answer.Unsure("The model failed: overloaded");
    AnswerChain answer = rag.with(down).answer();
    assertThat(answer.invoke(KNOWN)).isEqualTo(unsure);
    assertThat(answer.invokeAsync(KNOWN).join()).isEqualTo(unsure);
    assertThat(answer.batch(List.of(KNOWN, UNKNOWN))).containsExactly(unsure, unsure);
    assertThat(rag.with(down).help().invoke(KNOWN)).isEqualTo(ESCALATED);
    assertThat(rag.cases).containsExactly(KNOWN + " The model failed: overloaded");
  }

  /** Only the model's errors are values here: those of the index end the run. */
  @Test
  void outageOfTheIndexEndsTheRunAndCancelsTheOtherSearch() {
    CompletableFuture<List<Doc>> nearest = new CompletableFuture<>();
    HelpChain help = rag.with(new BrokenIndex(nearest)).help();
    assertThatThrownBy(() -> help.invoke(KNOWN))
        .isInstanceOf(StepException.class)
        .hasRootCauseMessage("no such disk")
        .satisfies(
            failure ->
                assertThat(StepTrace.of(failure))
                    .get()
                    .hasFieldOrPropertyWithValue("step", "byWords"));
    assertThat(nearest).isCancelled();
    assertThat(rag.cases).isEmpty();
  }

  @Test
  void cancelGivesTheRequestUpAndIsNoOutage() throws Exception {
    PendingModel pending = new PendingModel();
    CompletableFuture<String> run = rag.with(pending).help().invokeAsync(KNOWN);
    pending.awaitAsked();
    assertThat(run.cancel(true)).isTrue();
    assertThatThrownBy(run::join).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> pending.request().join()).isInstanceOf(CancellationException.class);
    rag.close();
    assertThat(rag.cases).isEmpty();
  }

  @Test
  void deadlineIsNoOutage() {
    PendingModel pending = new PendingModel();
    RunConfig brief = RunConfig.defaults().withTimeout(Duration.ofMillis(50));
    HelpChain help = rag.with(pending).help();
    assertThatThrownBy(help.invokeAsync(KNOWN, brief)::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(TimeoutException.class);
    rag.close();
    assertThat(rag.cases).isEmpty();
  }

  private static Model down(boolean thrown) {
    IllegalStateException overloaded = new IllegalStateException("overloaded");
    return prompt -> {
      if (thrown) {
        throw overloaded;
      }
      return CompletableFuture.failedFuture(overloaded);
    };
  }

  /** Cannot search by words; the other search takes as long as it is let. */
  private record BrokenIndex(CompletableFuture<List<Doc>> nearest) implements Index {

    @Override
    public List<Doc> search(String text) throws IOException {
      throw new IOException("no such disk");
    }

    @Override
    public CompletionStage<List<Doc>> nearest(String text) {
      return nearest;
    }
  }
}
