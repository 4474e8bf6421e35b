package io.runnel.support;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Ends runs. To end one may end another that waits for it, or that it waits for, and so on; on one
 * stack so many are ended inside each other, and the rest when those have returned. Without that a
 * stack would overflow inside {@code CompletableFuture}, which swallows the error, and the callers
 * would wait for ever.
 */
final class Endings {

  private static final int DEPTH = 32;

  private static final ThreadLocal<@Nullable Endings> HERE = new ThreadLocal<>();

  private final ArrayDeque<Runnable> later = new ArrayDeque<>(0);
  private int depth;

  private Endings() {}

  private static Endings here() {
    Endings here = HERE.get();
    if (here == null) {
      here = new Endings();
      HERE.set(here);
    }
    return here;
  }

  /** Tells whoever waits for a run, now or as soon as the thread has left the ends it is in. */
  static void tell(PlainRun<?> run, @Nullable Object output, @Nullable Throwable failure) {
    Endings here = here();
    if (here.depth == DEPTH) {
      here.later.add(new Telling(run, output, failure));
      return;
    }
    here.depth++;
    try {
      run.tell(output, failure);
    } finally {
      here.left();
    }
  }

  /** Stops what a run waits for, likewise. */
  static void stop(PlainRun<?> run) {
    Endings here = here();
    if (here.depth == DEPTH) {
      here.later.add(new Stopping(run));
      return;
    }
    here.depth++;
    try {
      run.stop();
    } finally {
      here.left();
    }
  }

  /** Behind the outermost end come those that were put off, and what these put off in turn. */
  private void left() {
    depth--;
    if (depth > 0) {
      return;
    }
    for (Runnable next = later.poll(); next != null; next = later.poll()) {
      depth++;
      try {
        next.run();
      } finally {
        depth--;
      }
    }
  }

  private record Telling(PlainRun<?> ended, @Nullable Object output, @Nullable Throwable failure)
      implements Runnable {
    @Override
    public void run() {
      ended.tell(output, failure);
    }
  }

  private record Stopping(PlainRun<?> ended) implements Runnable {
    @Override
    public void run() {
      ended.stop();
    }
  }
}
