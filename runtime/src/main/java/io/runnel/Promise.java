package io.runnel;

import io.runnel.support.AwaitableFuture;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The future for steps that wrap a callback API: completed once, by any thread, in any of the ways
 * of a {@link CompletableFuture}, each of which wakes the run that awaits it.
 *
 * <pre>{@code
 * @Step
 * Promise<Reply> ask(Request request) {
 *   Promise<Reply> reply = new Promise<>();
 *   client.send(request, reply::complete, reply::completeExceptionally);
 *   return reply;
 * }
 * }</pre>
 *
 * <p>When the run is cancelled, so is the promise. Stages that depend on it are plain futures.
 *
 * @param <T> the value to come
 */
public class Promise<T extends @Nullable Object> extends AwaitableFuture<T> {

  /** Makes a promise that nobody has kept yet. */
  public Promise() {}
}
