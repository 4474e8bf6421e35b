package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A caller's thread that waits for something asynchronous of its run. */
final class CallerWait implements Done {

  private final Run run;
  private final Thread waiter = Thread.currentThread();
  private @Nullable Object value;
  private @Nullable Throwable failure;
  private volatile boolean complete;

  CallerWait(Run run) {
    this.run = run;
  }

  @Override
  public void done(@Nullable Object result, @Nullable Throwable error, @Nullable Executor on) {
    value = result;
    failure = error;
    complete = true;
    LockSupport.unpark(waiter);
  }

  @Nullable Object await() throws Throwable {
    Cancellable wake = why -> LockSupport.unpark(waiter);
    run.attach(wake);
    while (!complete) {
      Waits.park(run, this);
    }
    run.detach(wake);
    Throwable error = failure;
    if (error != null) {
      throw error;
    }
    return value;
  }
}
