package io.runnel.examples.chat.demo;

import io.runnel.RunEvent;
import io.runnel.RunListener;

/** Counts how often a step runs at the same time, and remembers the most. */
final class InFlight implements RunListener {
  private final String step;
  private int now;
  private int most;

  InFlight(String step) {
    this.step = step;
  }

  /** Synchronized: the events of one run come in order, but a batch has many runs. */
  @Override
  public synchronized void onEvent(RunEvent event) {
    if (event instanceof RunEvent.StepStarted started && started.step().equals(step)) {
      now++;
      most = Math.max(most, now);
    } else if (event instanceof RunEvent.StepFinished finished && finished.step().equals(step)
        || event instanceof RunEvent.StepFailed failed && failed.step().equals(step)) {
      now--;
    }
  }

  synchronized int most() {
    return most;
  }
}
