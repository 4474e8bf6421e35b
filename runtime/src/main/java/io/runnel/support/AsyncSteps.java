package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Takes a value through a chain without a thread that waits. It is its own task for executors;
 * adjacent steps for one executor share a hop, and what is complete already causes none.
 */
final class AsyncSteps extends Suspension implements Runnable {

  private final Steps steps;
  private final Element[] elements;
  private final @Nullable Frame frame;
  private final Done done;
  private int next;
  private @Nullable Object value;
  private @Nullable StepPlan step; // that runs, or waits for its turn
  private @Nullable Executor movedTo;
  private long since;

  private AsyncSteps(
      Steps steps,
      Run run,
      Element[] elements,
      @Nullable Object value,
      @Nullable Frame frame,
      Done done) {
    super(run);
    this.steps = steps;
    this.elements = elements;
    this.value = value;
    this.frame = frame;
    this.done = done;
  }

  /**
   * Runs elements of a chain, one after another.
   *
   * @param frame what is carried beside the value
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static void run(
      Steps steps,
      Run run,
      Element[] elements,
      @Nullable Object value,
      @Nullable Frame frame,
      @Nullable Executor on,
      Done done) {
    if (elements.length == 0) {
      done.done(value, null, on);
    } else {
      new AsyncSteps(steps, run, elements, value, frame, done).work(on);
    }
  }

  /** Arrived on the executor that the next step needs. */
  @Override
  public void run() {
    if (!run.isInBranch()) {
      work(movedTo);
      return;
    }
    Stay stay = Stay.begin(run.activity(), null); // whoever joins waits for what is told at the end
    try {
      work(movedTo);
    } finally {
      stay.end();
    }
  }

  private void work(@Nullable Executor on) {
    try {
      for (; next < elements.length; next++) {
        run.checkGoingOn();
        if (!isDone(elements[next], on)) {
          return;
        }
      }
    } catch (Throwable t) {
      end(null, t, on);
      return;
    }
    end(value, null, on);
  }

  /** Runs an element; false if somebody else goes on with it. */
  private boolean isDone(Element element, @Nullable Executor on) throws Throwable {
    boolean complete;
    if (element instanceof Gather gather) {
      complete = awaited(end -> Gathering.start(gather, steps, run, value, frame, on, end));
    } else if (element instanceof FanOut all) {
      since = Products.start(run, all);
      complete = awaited(end -> Join.start(steps, run, all, value, frame, end));
    } else {
      StepPlan now = step == null ? chosen(element) : step;
      step = now;
      complete = now == null || isCalled(now, on);
    }
    if (complete) {
      take();
    }
    return complete;
  }

  /** The step itself, or the alternative of a route; null if there is nothing to call. */
  private @Nullable StepPlan chosen(Element element) {
    if (element instanceof StepPlan itself) {
      return itself;
    }
    since = Products.start(run, element);
    try {
      StepPlan chosen = ((Route) element).chosen(steps, value);
      if (!chosen.isPass()) {
        return chosen;
      }
      ready(value, null);
    } catch (Throwable none) {
      ready(null, none);
    }
    return null;
  }

  /** Calls the step; false if that, or what it returned, is still to come. */
  private boolean isCalled(StepPlan now, @Nullable Executor on) {
    if (!hasTurn(now) || !isHere(now, on)) {
      return false;
    }
    since = elements[next].caught() ? run.engine().nanos() : Products.start(run, now);
    Object input = now.input(value, frame);
    run.events().stepStarted(now, input);
    try {
      if (now.mode() == Mode.CHAIN) {
        AbstractRunnel<?, ?> chain = UserCode.chain(steps, run, now, input);
        Run nested = chain.nested(run);
        return awaited(end -> AsyncRun.start(nested, input, chain::runAsync, end));
      }
      Object returned = UserCode.call(steps, run, now, input);
      return now.mode() == Mode.AWAIT
          ? awaited(UserCode.stage(returned, now))
          : ready(returned, null);
    } catch (Throwable t) {
      return ready(null, t);
    }
  }

  private boolean hasTurn(StepPlan now) {
    Permit permit = run.permit();
    return permit == null || now.mode().isChain() || permit.take(run.inContext(() -> work(null)));
  }

  private boolean isHere(StepPlan now, @Nullable Executor on) {
    Executor needed = run.engine().threads().forAsync(now.mode());
    if (needed == null || needed == on) {
      return true;
    }
    movedTo = needed;
    Hop.to(needed, run, this);
    return false;
  }

  /** Takes what the element came to, so that it goes on. */
  private void take() throws Throwable {
    Element element = elements[next];
    StepPlan now = step;
    step = null;
    Object output;
    try {
      output = result();
    } catch (Throwable failure) {
      value =
          now == null
              ? Products.ofFailed(run, frame, element, since, value, failure)
              : Products.ofFailedStep(run, frame, element, now, since, value, failure);
      return;
    }
    Object product = now == null ? output : Products.ofStep(run, frame, now, since, value, output);
    value = Products.ofElement(run, frame, element, since, value, product);
  }

  @Override
  void resume(@Nullable Executor on) {
    try {
      take();
    } catch (Throwable t) {
      end(null, t, on);
      return;
    }
    next++;
    work(on);
  }

  @Override
  void cancelled(Throwable reason) {
    end(null, reason, null);
  }

  @Override
  void failedToo(Throwable late) {
    StepPlan now = step;
    if (now != null) {
      Thrown.failedToo(run, now, late);
    }
  }

  /** A failure is told before the place in the budget is given on, so that nothing starts on it. */
  private void end(@Nullable Object output, @Nullable Throwable error, @Nullable Executor on) {
    Permit permit = run.permit();
    if (permit != null && error == null) {
      permit.give();
    }
    done.done(output, error, on);
    if (permit != null && error != null) {
      permit.give();
    }
  }
}
