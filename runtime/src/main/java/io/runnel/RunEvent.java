package io.runnel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a run, told to its {@link RunListener}s.
 *
 * <p>A run starts with {@link RunStarted} and ends with {@link RunFinished} or {@link RunFailed};
 * cancellation and timeouts are failures. A nested chain and an item of a batch are runs of their
 * own, with the id of what they belong to in {@link #parentRunId}.
 */
public sealed interface RunEvent {

  /**
   * The run it happened in.
   *
   * @return the run's id
   */
  String runId();

  /**
   * What the run belongs to: the run that it is nested in, or the batch that it is an item of.
   *
   * @return its id, or empty for a run that somebody called
   */
  Optional<String> parentRunId();

  /**
   * The chain that runs, for example {@code WeatherChains.report}.
   *
   * @return the chain's name
   */
  String chain();

  /**
   * When it happened, by the clock of the bridge.
   *
   * @return the time
   */
  Instant time();

  /**
   * A run begins.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that runs
   * @param time when
   * @param runName the name that the call gave to the run, else that of the chain
   * @param tags the tags of the call
   * @param metadata the metadata of the call
   * @param input what goes in
   */
  record RunStarted(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      String runName,
      Set<String> tags,
      Map<String, Object> metadata,
      @Nullable Object input)
      implements RunEvent {}

  /**
   * A run ends well.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that ran
   * @param time when
   * @param elapsed since the run began
   * @param output what came out; null for a stream whose chunks nobody folds
   */
  record RunFinished(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      Duration elapsed,
      @Nullable Object output)
      implements RunEvent {}

  /**
   * A run fails, is cancelled or times out.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that ran
   * @param time when
   * @param elapsed since the run began
   * @param error what it fails with
   */
  record RunFailed(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      Duration elapsed,
      Throwable error)
      implements RunEvent {}

  /**
   * A step begins, on the thread that tells it.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that runs
   * @param time when
   * @param step the step's name
   * @param position its position in the chain, from 1
   * @param input what goes in
   */
  record StepStarted(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      String step,
      int position,
      @Nullable Object input)
      implements RunEvent {}

  /**
   * A step ends well; an asynchronous one when its stage completes, a streaming one when its source
   * is open.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that runs
   * @param time when
   * @param step the step's name
   * @param position its position in the chain, from 1
   * @param elapsed since the step began
   * @param output what came out
   */
  record StepFinished(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      String step,
      int position,
      Duration elapsed,
      @Nullable Object output)
      implements RunEvent {}

  /**
   * A step fails.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that runs
   * @param time when
   * @param step the step's name
   * @param position its position in the chain, from 1
   * @param elapsed since the step began
   * @param error what it fails with
   */
  record StepFailed(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      String step,
      int position,
      Duration elapsed,
      Throwable error)
      implements RunEvent {}

  /**
   * A chunk leaves a chain that streams.
   *
   * @param runId the run
   * @param parentRunId what it belongs to
   * @param chain the chain that runs
   * @param time when
   * @param index its place among the chunks of the run, from 0
   * @param chunk the chunk
   */
  record Chunk(
      String runId,
      Optional<String> parentRunId,
      String chain,
      Instant time,
      long index,
      Object chunk)
      implements RunEvent {}
}
