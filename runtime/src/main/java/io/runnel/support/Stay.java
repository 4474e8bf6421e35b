package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * The stay of a thread inside users' code of a run. Stays nest as calls do; a thread knows all that
 * it is in, so that it never waits for itself.
 */
final class Stay {

  private static final ThreadLocal<@Nullable Stay> INNERMOST = new ThreadLocal<>();

  private final @Nullable SyncStep step;
  private final @Nullable Stay outer;
  private final Activity activity;
  private Activity from; // of the activities that were told, the next to tell of the end
  private @Nullable Activity upTo; // and the last

  private Stay(Activity activity, @Nullable SyncStep step, @Nullable Stay outer) {
    this.activity = activity;
    this.from = activity;
    this.step = step;
    this.outer = outer;
  }

  /** The calling thread comes in, and counts as active. */
  static Stay begin(Activity activity, @Nullable SyncStep step) {
    Stay stay = here(activity, step);
    for (Activity each = activity; each != null; each = each.parent()) {
      each.enterThis();
      stay.upTo = each;
    }
    return stay;
  }

  /** The calling thread comes in, but is counted elsewhere or not at all. */
  static Stay uncounted(Activity activity) {
    return uncounted(activity, null);
  }

  /** The same, for steps that are counted elsewhere. */
  static Stay uncounted(Activity activity, @Nullable SyncStep step) {
    return here(activity, step);
  }

  private static Stay here(Activity activity, @Nullable SyncStep step) {
    Stay stay = new Stay(activity, step, INNERMOST.get());
    INNERMOST.set(stay);
    return stay;
  }

  /** The calling thread leaves; and what it is in deeper, if the stack was too full to leave it. */
  void end() {
    for (Stay each = INNERMOST.get(); each != null && each != outer; each = each.outer) {
      each.uncount();
    }
    INNERMOST.set(outer);
  }

  private void uncount() {
    while (upTo != null) {
      Activity now = from;
      Activity parent = now.parent();
      boolean quiet = now.exitThis();
      if (now == upTo || parent == null) {
        upTo = null;
      } else {
        from = parent;
      }
      if (quiet) {
        now.wake();
      }
    }
  }

  /** Whether the step around this one was interrupted; what ends inside must not swallow that. */
  boolean isInterruptedOutside() {
    for (Stay each = outer; each != null; each = each.outer) {
      if (each.step != null && each.step.wasInterrupted()) {
        return true;
      }
    }
    return false;
  }

  /** How many stays the calling thread is in. */
  static int nesting() {
    int nesting = 0;
    for (Stay stay = INNERMOST.get(); stay != null; stay = stay.outer) {
      nesting++;
    }
    return nesting;
  }

  /** Whether the calling thread is inside an activity, or what belongs to it. */
  static boolean isInside(Activity activity) {
    for (Stay stay = INNERMOST.get(); stay != null; stay = stay.outer) {
      for (Activity each = stay.activity; each != null; each = each.parent()) {
        if (each == activity) {
          return true;
        }
      }
    }
    return false;
  }
}
