package io.runnel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The run that a step is part of; an optional extra parameter of any step.
 *
 * <pre>{@code
 * @Step
 * List<Row> load(Query query, RunContext run) throws SQLException {
 *   try (PreparedStatement statement = prepare(query)) {
 *     run.onCancel(() -> cancel(statement));
 *     return read(statement.executeQuery());
 *   }
 * }
 * }</pre>
 *
 * <p>May be used by any thread.
 */
public interface RunContext {

  /**
   * The name of this run, unique in this process and beyond.
   *
   * @return the id
   */
  String runId();

  /**
   * The tags of the call.
   *
   * @return the tags, unmodifiable
   */
  Set<String> tags();

  /**
   * The metadata of the call.
   *
   * @return the metadata, unmodifiable
   */
  Map<String, Object> metadata();

  /**
   * When the run will time out.
   *
   * @return the deadline, or empty if there is none
   */
  Optional<Instant> deadline();

  /**
   * Whether the run was cancelled or timed out, for steps that compute long.
   *
   * @return true once it has been
   */
  boolean isCancelled();

  /**
   * Registers what is to be done when the run is cancelled, or fails: other steps of it may still
   * be running. Behind that it is done at once; what succeeds drops it.
   *
   * @param action called at most once, by the thread that cancels or fails; it should be short, and
   *     what it throws is logged and ignored
   */
  void onCancel(Runnable action);

  /**
   * The settings with which a step calls another chain as part of this run: it carries everything,
   * deadline, tags, metadata, listeners, budget and cancellation.
   *
   * <pre>{@code
   * @Step
   * Summary summarise(Page page, RunContext run) {
   *   return summary.invoke(page.text(), run.child());
   * }
   * }</pre>
   *
   * @return settings for calls that end with this step
   */
  RunConfig child();
}
