package io.runnel.support;

/** Something that ends early when the run it is attached to is cancelled. */
interface Cancellable {

  /** Ends it; called at most once, by the thread that cancels, and must not wait. */
  void cancel(Throwable reason);
}
