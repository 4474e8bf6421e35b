package io.runnel.support;

import io.runnel.RunConfig;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The batch calls over a list of inputs. */
final class Batches {

  private Batches() {}

  static <R extends @Nullable Object> CompletableFuture<List<R>> start(
      AbstractRunnel<?, ?> runnel, List<?> inputs, RunConfig config, ItemResults<R> results) {
    @Nullable Object[] items = items(inputs);
    if (items.length == 0) {
      runnel.openBatch(config).end(); // a closed bridge refuses it all the same
      return CompletableFuture.completedFuture(List.of());
    }
    return RunFuture.start(
        open(runnel, config, items.length),
        items,
        (run, input, done) -> begin(runnel, run, items, results, done));
  }

  @SuppressWarnings("unchecked")
  static <R extends @Nullable Object> List<R> wait(
      AbstractRunnel<?, ?> runnel, List<?> inputs, RunConfig config, ItemResults<R> results) {
    @Nullable Object[] items = items(inputs);
    if (items.length == 0) {
      runnel.openBatch(config).end(); // a closed bridge refuses it all the same
      return List.of();
    }
    Object list =
        SyncRun.call(
            open(runnel, config, items.length),
            items,
            (run, input) ->
                items.length == 1
                    ? one(runnel, run, items[0], results)
                    : many(runnel, run, items, results));
    return (List<R>) Objects.requireNonNull(list);
  }

  private static Run open(AbstractRunnel<?, ?> runnel, RunConfig config, int items) {
    Run batch = runnel.openBatch(config);
    batch.events().items(items);
    return batch;
  }

  private static @Nullable Object[] items(List<?> inputs) {
    return Objects.requireNonNull(inputs, "inputs").toArray(new Object[0]); // never its own
  }

  private static @Nullable Object many(
      AbstractRunnel<?, ?> runnel, Run run, @Nullable Object[] items, ItemResults<?> results)
      throws Throwable {
    CallerWait wait = new CallerWait(run);
    begin(runnel, run, items, results, wait);
    Object list = wait.await();
    run.activity().awaitQuiet(); // an item that timed out may still be in its step
    return list;
  }

  private static void begin(
      AbstractRunnel<?, ?> runnel,
      Run run,
      @Nullable Object[] items,
      ItemResults<?> results,
      Done done) {
    if (!PlainBatch.start(runnel, run, items, results, done)) {
      new Batch(runnel, run, items, results, done).start();
    }
  }

  /** A single item needs no other thread than the caller's. */
  private static List<?> one(
      AbstractRunnel<?, ?> runnel, Run run, @Nullable Object input, ItemResults<?> results)
      throws Throwable {
    Engine engine = run.engine();
    long since = engine.nanos();
    Object result;
    try {
      Object output = SyncRun.nested(runnel.item(run), input, runnel);
      result = results.success(0, input, output, engine.since(since));
    } catch (Throwable failure) {
      if (failure instanceof CancellationException && Thread.currentThread().isInterrupted()) {
        throw failure; // the call itself was interrupted, not the item
      }
      result = results.failure(0, input, failure, engine.since(since));
    }
    return unmodifiable(result);
  }

  static List<?> unmodifiable(@Nullable Object... results) {
    return Collections.unmodifiableList(Arrays.asList(results));
  }
}
