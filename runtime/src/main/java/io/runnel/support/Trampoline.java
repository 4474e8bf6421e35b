package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ends that follow from one another from nesting without bound: a run that ends lets another
 * go on, which ends and lets a third go on. Past a depth they are put aside, and the outermost one
 * on the thread does them when it is through.
 *
 * <p>That matters since {@code CompletableFuture} swallows a {@code StackOverflowError}, and
 * somebody would wait for ever. Users' code that is called meanwhile begins anew: what it completes
 * is complete when it goes on, so that it may wait for that.
 */
final class Trampoline {

  /** So many ends on one stack; each takes about a dozen frames, which exceptions copy. */
  private static final int DEEPEST = 16;

  /** And so many with users' code between them, which would overflow next. */
  private static final int DEEPEST_ANEW = 128;

  // Only the JDK's classes, which keep no class loader alive on threads of others.
  private static final ThreadLocal<int @Nullable []> HERE = new ThreadLocal<>();
  private static final ThreadLocal<@Nullable Deque<Aside>> ASIDE = new ThreadLocal<>();

  // what is at which index of HERE
  private static final int DEPTH = 0;
  private static final int STAYS = 1;
  private static final int ALL = 2;
  private static final int WAITING = 3;

  private Trampoline() {}

  /** Something that goes on behind an end. */
  @FunctionalInterface
  interface Sequel {

    /**
     * Goes on.
     *
     * @param on the executor that the run was moved to and whose thread is calling, or null
     */
    void go(@Nullable Executor on);
  }

  /** Does something that may lead to more of the same, now or before the outermost one returns. */
  static void run(Runnable end) {
    run(on -> end.run(), null);
  }

  /**
   * Goes on with something, now or before the outermost one returns.
   *
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static void run(Sequel end, @Nullable Executor on) {
    int[] here = here();
    int stays = Stay.nesting();
    run(end, on, here, stays, here[DEPTH] == 0 || here[STAYS] != stays);
  }

  /** The same for plain runs, whose steps are users' code that no {@link Stay} tells of. */
  static void runAnew(Sequel end) {
    run(end, null, here(), 0, true);
  }

  private static void run(Sequel end, @Nullable Executor on, int[] here, int stays, boolean anew) {
    int depth = here[DEPTH];
    if (here[ALL] == DEEPEST_ANEW || (!anew && depth == DEEPEST)) {
      putAside(here, new Aside(end, on));
    } else if (anew) {
      outermost(here, stays, end, on);
    } else {
      here[DEPTH] = depth + 1;
      here[ALL]++;
      try {
        end.go(on);
      } finally {
        here[DEPTH] = depth;
        here[ALL]--;
      }
    }
  }

  /** Puts something aside for as long as the thread does something else, in case it waits there. */
  static void putAside(Sequel meanwhile) {
    putAside(here(), new Aside(meanwhile, null));
  }

  /**
   * Takes back what was put aside. If something lies on top of it, which only somebody further out
   * is to do, it stays there, and has to do nothing the second time.
   */
  static void takeBack(Sequel meanwhile) {
    Deque<Aside> aside = ASIDE.get();
    if (aside != null && !aside.isEmpty() && aside.element().end() == meanwhile) {
      next(here());
    }
  }

  /**
   * Does what the calling thread has put aside, since it is about to wait.
   *
   * @return whether there was something; what the thread waits for may have come meanwhile, and the
   *     permit to go on may have been spent by another wait inside of that
   */
  static boolean flush() {
    int[] here = HERE.get();
    if (here == null || here[WAITING] == 0) {
      return false;
    }
    while (here[WAITING] > 0) {
      Aside next = next(here);
      outermost(here, Stay.nesting(), next.end(), null); // the thread is not free for a step
    }
    return true;
  }

  private static int[] here() {
    int[] here = HERE.get();
    if (here == null) {
      here = new int[WAITING + 1];
      HERE.set(here);
    }
    return here;
  }

  /** Does one, and then all but what somebody further out has put aside. */
  private static void outermost(int[] here, int stays, Sequel end, @Nullable Executor on) {
    int left = here[WAITING];
    int depth = here[DEPTH];
    int outer = here[STAYS];
    here[DEPTH] = 1;
    here[STAYS] = stays;
    here[ALL]++;
    Throwable failure = null;
    try {
      end.go(on);
    } catch (Throwable t) { // the others wait for theirs all the same
      failure = t;
    }
    while (here[WAITING] > left) {
      Aside next = next(here);
      try {
        next.end().go(next.on());
      } catch (Throwable t) {
        failure = Failures.both(failure, t);
      }
    }
    here[DEPTH] = depth;
    here[STAYS] = outer;
    here[ALL]--;
    if (failure != null) {
      throw Failures.unchecked(failure);
    }
  }

  private static void putAside(int[] here, Aside end) {
    Deque<Aside> aside = ASIDE.get();
    if (aside == null) {
      aside = new ArrayDeque<>();
      ASIDE.set(aside);
    }
    aside.push(end);
    here[WAITING]++;
  }

  private static Aside next(int[] here) {
    Deque<Aside> aside = Objects.requireNonNull(ASIDE.get());
    if (--here[WAITING] == 0) {
      ASIDE.remove();
    }
    return aside.pop();
  }

  /** What the outermost one does later. */
  private record Aside(Sequel end, @Nullable Executor on) {}
}
