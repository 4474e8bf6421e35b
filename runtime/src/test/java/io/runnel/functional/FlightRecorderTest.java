package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.firstcall.Letters;
import io.runnel.firstcall.SyncChain;
import io.runnel.support.Plan;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording of the Flight Recorder sees. */
class FlightRecorderTest {

  private static final String CHAIN = "io.runnel.Chain";
  private static final String STEP = "io.runnel.Step";
  private static final String BATCH = "io.runnel.Batch";

  @TempDir Path folder;

  private final Runnel<String, Integer> chain =
      new TestChain<>(
          Plan.of("Demo.length").offload("trim").await("length"),
          Bridge.shared(),
          (value, run) -> ((String) value).trim(),
          (value, run) -> CompletableFuture.supplyAsync(() -> Integer.parseInt((String) value)));

  private interface Work {
    void run() throws Exception;
  }

  private List<RecordedEvent> recorded(Work work) throws Exception {
    return recorded(work, new String[0]);
  }

  /** Our events, in the order of their ends. */
  private List<RecordedEvent> recorded(Work work, String... disabled) throws Exception {
    Path file = folder.resolve("test.jfr");
    try (Recording recording = new Recording()) {
      for (String event : disabled) {
        recording.disable(event);
      }
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("io.runnel."))
        .sorted((one, other) -> one.getEndTime().compareTo(other.getEndTime()))
        .toList();
  }

  private static List<RecordedEvent> of(String type, List<RecordedEvent> events) {
    return events.stream().filter(event -> event.getEventType().getName().equals(type)).toList();
  }

  @Test
  void aChainAndItsSteps() throws Exception {
    for (boolean async : new boolean[] {false, true}) {
      List<RecordedEvent> events =
          recorded(
              () -> {
                if (async) {
                  chain.invokeAsync(" 12 ").join();
                } else {
                  chain.invoke(" 12 ");
                }
              });

      assertThat(of(STEP, events))
          .hasSize(2)
          .allMatch(step -> step.getString("chain").equals("Demo.length"))
          .allMatch(step -> step.getString("outcome").equals("finished"))
          .allMatch(step -> step.getString("failure") == null)
          .extracting(
              step -> step.getString("step"),
              step -> step.getInt("position"),
              step -> step.getString("mode"))
          .containsExactly(tuple("trim", 1, "offload"), tuple("length", 2, "await"));
      RecordedEvent run = of(CHAIN, events).get(0);
      assertThat(of(CHAIN, events)).hasSize(1);
      assertThat(run.getEventType().getCategoryNames()).containsExactly("Runnel");
      assertThat(run.getString("chain")).isEqualTo("Demo.length");
      assertThat(run.getString("runName")).isEqualTo("Demo.length");
      assertThat(run.getString("outcome")).isEqualTo("finished");
      assertThat(run.getString("parentRunId")).isNull();
      assertThat(of(STEP, events))
          .allMatch(step -> step.getString("runId").equals(run.getString("runId")))
          .allMatch(step -> !step.getStartTime().isBefore(run.getStartTime()));
    }
  }

  @Test
  void failuresAndCancelledSteps() throws Exception {
    List<RecordedEvent> failed =
        recorded(
            () ->
                assertThatThrownBy(() -> chain.invoke("x"))
                    .isInstanceOf(NumberFormatException.class));
    assertThat(of(STEP, failed).get(1).getString("outcome")).isEqualTo("failed");
    assertThat(of(STEP, failed).get(1).getString("failure"))
        .isEqualTo("java.lang.NumberFormatException");
    assertThat(of(CHAIN, failed).get(0).getString("outcome")).isEqualTo("failed");

    Runnel<String, String> waiting =
        new TestChain<>(
            Plan.of("Demo.waiting").await("wait"),
            Bridge.shared(),
            (value, run) -> new CompletableFuture<>());
    List<RecordedEvent> cancelled = recorded(() -> waiting.invokeAsync("x").cancel(true));
    assertThat(cancelled)
        .hasSize(2)
        .allMatch(event -> event.getString("outcome").equals("cancelled"))
        .allMatch(
            event ->
                event.getString("failure").equals("java.util.concurrent.CancellationException"));
  }

  @Test
  void aBatchAndItsItems() throws Exception {
    for (int form = 0; form < 4; form++) {
      int which = form;
      List<RecordedEvent> events = recorded(() -> batch(which));

      RecordedEvent batch = of(BATCH, events).get(0);
      assertThat(of(BATCH, events)).hasSize(1);
      assertThat(batch.getString("chain")).isEqualTo("Demo.length");
      assertThat(batch.getLong("items")).isEqualTo(3);
      assertThat(batch.getString("outcome")).isEqualTo("finished");
      assertThat(of(CHAIN, events))
          .hasSize(3)
          .allMatch(item -> item.getString("parentRunId").equals(batch.getString("runId")));
    }
  }

  private void batch(int form) throws Exception {
    List<String> inputs = List.of("1", "2", "3");
    switch (form) {
      case 0 -> chain.batch(inputs);
      case 1 -> chain.batchAsync(inputs).join();
      case 2 -> {
        try (Stream<Outcome<String, Integer>> outcomes = chain.batchAsCompleted(inputs)) {
          assertThat(outcomes).hasSize(3);
        }
      }
      default -> {
        Recorder<Outcome<String, Integer>> recorder;
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
          recorder = Recorder.of(chain.batchAsCompletedAsync(publisher), 3);
          inputs.forEach(publisher::submit);
        }
        recorder.await();
      }
    }
  }

  @Test
  void aBatchThatIsClosed() throws Exception {
    List<RecordedEvent> events =
        recorded(
            () -> {
              try (Stream<Outcome<String, Integer>> outcomes =
                  chain.batchAsCompleted(
                      List.of("1", "2"), RunConfig.defaults().withMaxConcurrency(1))) {
                assertThat(outcomes.iterator().next().orElseThrow()).isEqualTo(1);
              }
            });

    assertThat(of(BATCH, events)).hasSize(1);
    assertThat(of(BATCH, events).get(0).getString("outcome")).isEqualTo("cancelled");
  }

  @Test
  void aNestedChainTellsItsParent() throws Exception {
    Runnel<String, Integer> outer =
        new TestChain<>(Plan.of("Demo.outer").chain("inner"), Bridge.shared(), (v, run) -> chain);

    List<RecordedEvent> runs = of(CHAIN, recorded(() -> outer.invoke("7")));

    assertThat(runs).extracting(run -> run.getString("chain")).contains("Demo.outer");
    assertThat(runs.get(0).getString("parentRunId")).isEqualTo(runs.get(1).getString("runId"));
  }

  @Test
  void listenersAreToldAllTheSame() throws Exception {
    List<RunEvent> told = new ArrayList<>();
    List<RecordedEvent> events =
        recorded(() -> chain.invoke("1", RunConfig.defaults().withListener(told::add)));

    assertThat(told).hasSize(6);
    assertThat(of(CHAIN, events).get(0).getString("runId")).isEqualTo(told.get(0).runId());
  }

  @Test
  void whatIsDisabledIsNotRecorded() throws Exception {
    assertThat(of(STEP, recorded(() -> chain.invoke("1"), STEP))).isEmpty();
    assertThat(recorded(() -> chain.invoke("1"), STEP, CHAIN, BATCH)).isEmpty();
  }

  @Test
  void aGeneratedChainIsRecordedThoughItsCallsWerePlainBefore() throws Exception {
    SyncChain generated = new SyncChain(new Letters());
    assertThat(generated.invoke("x")).isEqualTo("x12345");

    List<RecordedEvent> events = recorded(() -> generated.invoke("x"));

    assertThat(of(CHAIN, events)).hasSize(1);
    assertThat(of(STEP, events)).hasSize(5);
  }
}
