package io.runnel.examples.chat.demo;

import io.runnel.RunEvent;
import io.runnel.RunListener;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes the threads of each step of a run; a listener is told on the thread that runs the step. */
final class ThreadNotes implements RunListener {
  private final Map<String, String> began = new LinkedHashMap<>();
  private final Map<String, String> ended = new LinkedHashMap<>();

  /** Synchronized for {@link #print}: the events themselves come one at a time. */
  @Override
  public synchronized void onEvent(RunEvent event) {
    String thread = describe(Thread.currentThread());
    if (event instanceof RunEvent.StepStarted started) {
      began.put(started.step(), thread);
    } else if (event instanceof RunEvent.StepFinished finished) {
      ended.put(finished.step(), thread);
    } else if (event instanceof RunEvent.StepFailed failed) {
      ended.put(failed.step(), thread);
    }
  }

  synchronized void print(Screen screen) {
    began.forEach(
        (step, thread) -> {
          String end = ended.getOrDefault(step, thread);
          screen.line(
              "    %-12s on %s%s", step, thread, end.equals(thread) ? "" : ", answered on " + end);
        });
  }

  synchronized Map<String, String> began() {
    return Map.copyOf(began);
  }

  /** Virtual threads have no name unless somebody gave them one. */
  private static String describe(Thread thread) {
    return thread.getName().isEmpty() ? thread.toString() : thread.getName();
  }
}
