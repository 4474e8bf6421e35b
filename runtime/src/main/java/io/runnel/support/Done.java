package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes the end of something asynchronous: a value, or a failure. */
@FunctionalInterface
interface Done {

  /**
   * Called once.
   *
   * @param value the value, if there is no failure
   * @param failure what it failed with, or null
   * @param on the executor that the run was moved to and whose thread is calling, or null; whoever
   *     goes on with work for the same executor needs no other hop
   */
  void done(@Nullable Object value, @Nullable Throwable failure, @Nullable Executor on);
}
