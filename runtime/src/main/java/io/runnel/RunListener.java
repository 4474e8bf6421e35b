package io.runnel;

/**
 * Watches runs. It cannot change them, and what it throws is logged and ignored.
 *
 * <p>The events of one run come one at a time, the last before the caller sees the result; those of
 * different runs may come at once. A listener should be quick: it is called by the threads that run
 * the steps.
 */
@FunctionalInterface
public interface RunListener {

  /**
   * Told of each event.
   *
   * @param event what happened
   */
  void onEvent(RunEvent event);
}
