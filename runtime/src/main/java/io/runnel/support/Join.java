package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a fan-out under way, until what they produce is joined. The first that fails
 * cancels the others.
 */
final class Join implements BranchRun.LateFailures {

  private final Steps steps;
  private final Run run;
  private final FanOut fan;
  private final @Nullable Object input;
  private final @Nullable Frame frame;
  private final boolean atOnce;
  private final Done done;
  private final @Nullable Object[] products;
  private final @Nullable Branch[] branches;
  private final AtomicInteger open;
  private final AtomicReference<@Nullable Branch> failed = new AtomicReference<>();

  private Join(
      Steps steps,
      Run run,
      FanOut fan,
      @Nullable Object input,
      @Nullable Frame frame,
      boolean atOnce,
      Done done) {
    this.steps = steps;
    this.run = run;
    this.fan = fan;
    this.input = input;
    this.frame = frame;
    this.atOnce = atOnce;
    this.done = done;
    this.products = new @Nullable Object[fan.size()];
    this.branches = new @Nullable Branch[fan.size()];
    this.open = new AtomicInteger(fan.startOrder().length);
    for (int index = 0; index < fan.size(); index++) {
      if (fan.branch(index).isPass()) {
        products[index] = input;
      }
    }
  }

  /** Starts all branches; a failure is told at once. */
  static void start(
      Steps steps, Run run, FanOut fan, @Nullable Object input, @Nullable Frame frame, Done done) {
    new Join(steps, run, fan, input, frame, true, done).start(-1);
  }

  /** Runs all branches, one of them on the calling thread, and waits until none runs any more. */
  static @Nullable Object await(
      Steps steps, Run run, FanOut fan, @Nullable Object input, @Nullable Frame frame)
      throws Throwable {
    CallerWait wait = new CallerWait(run);
    Join join = new Join(steps, run, fan, input, frame, false, wait);
    int here = fan.onCaller();
    join.start(here);
    join.runHere(here);
    try {
      return wait.await();
    } finally {
      join.awaitQuiet();
    }
  }

  /** Starts all branches but one, or just all. */
  private void start(int here) {
    int[] order = fan.startOrder();
    for (int index : order) {
      branches[index] = new Branch(index);
    }
    for (int index : order) {
      Branch branch = branches[index];
      if (branch != null && index != here) {
        branch.start();
      }
    }
    if (order.length == 0) {
      done.done(fan.joined(input, products), null, null);
    }
  }

  private void runHere(int index) {
    Branch branch = index < 0 ? null : branches[index];
    if (branch != null) {
      branch.runHere();
    }
  }

  private void awaitQuiet() {
    for (Branch branch : branches) {
      if (branch != null) {
        branch.part.activity().awaitQuiet();
      }
    }
  }

  private void cancelOthers(Branch but, Throwable failure) {
    Throwable reason = run.reason();
    Throwable why = reason == null ? Cancelling.rest(run, failure) : reason;
    for (Branch branch : branches) {
      if (branch != null && branch != but) {
        branch.part.cancel(why);
      }
    }
  }

  @Override
  public void failedToo(BranchRun part, Throwable failure) {
    Branch first = failed.get();
    if (first != null && first.part != part) {
      first.alsoFailed(failure);
    }
  }

  /** One branch: a step, its run, and where it ends. */
  private final class Branch implements Done, Cancellable {
    private final int index;
    private final BranchRun part;
    private final AtomicBoolean over = new AtomicBoolean();
    private @Nullable Throwable failure;

    Branch(int index) {
      this.index = index;
      this.part = new BranchRun(run, Join.this);
    }

    void start() {
      part.attach(this);
      if (!over.get()) {
        AsyncSteps.run(steps, part, fan.alone(index), input, frame, null, this);
      }
    }

    void runHere() {
      part.attach(this);
      if (over.get()) {
        return;
      }
      try {
        done(SyncSteps.run(steps, part, fan.alone(index), input, frame), null, null);
      } catch (Throwable t) {
        done(null, t, null);
      } finally {
        Permit permit = part.permit();
        if (permit != null) {
          permit.give();
        }
      }
    }

    @Override
    public void cancel(Throwable reason) {
      done(null, reason, null);
    }

    @Override
    public void done(@Nullable Object product, @Nullable Throwable error, @Nullable Executor on) {
      if (!over.compareAndSet(false, true)) {
        if (error != null) {
          failedToo(part, error); // it failed for itself just before it was cancelled
        }
        return;
      }
      failure = error;
      products[index] = product;
      boolean isFirst = error != null && failed.compareAndSet(null, this);
      Branch first = failed.get();
      if (error != null) {
        part.cancel(Cancelling.rest(run, error)); // what the branch has left
      }
      if (error != null && isFirst) {
        cancelOthers(this, error);
      } else if (error != null && first != null) {
        first.alsoFailed(error);
      }
      part.end();
      if (atOnce && isFirst) {
        done.done(null, error, on);
      }
      if (open.decrementAndGet() == 0) {
        lastDone(on);
      }
    }

    /** Adds the failure of another branch, unless that only tells of a cancel. */
    void alsoFailed(Throwable late) {
      Throwable first = failure;
      if (first == null || first == late || first == run.reason() || Thrown.isEcho(late)) {
        return;
      }
      first.addSuppressed(late);
    }
  }

  private void lastDone(@Nullable Executor on) {
    Branch first = failed.get();
    if (first == null) {
      done.done(fan.joined(input, products), null, on);
    } else if (!atOnce) {
      done.done(null, first.failure, on);
    }
  }
}
