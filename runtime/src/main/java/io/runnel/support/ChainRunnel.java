package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a generated chain of one value extends. Where its plan has a stream in the middle, the
 * chunks are collected before it goes on.
 */
public abstract class ChainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends AbstractRunnel<I, O> {

  private final Plan plan;
  private @Nullable ChainSteps steps; // made by the first run that needs them; all are alike

  /** Made by generated constructors. */
  protected ChainRunnel(Plan plan, Bridge bridge) {
    super(bridge);
    plan.complete();
    this.plan = plan;
  }

  @Override
  final String name() {
    return plan.chain();
  }

  /** The steps by their numbers; most plain calls do without. */
  final ChainSteps steps() {
    ChainSteps made = steps;
    if (made == null) {
      made = new ChainSteps(plan, this);
      steps = made;
    }
    return made;
  }

  /**
   * Calls one step.
   *
   * @param call its number, from 1; branches are counted
   * @param value what the step before produced
   * @param run the run that it is part of
   * @return its value, its stage, the source of its chunks, or the runnable that it is
   */
  protected abstract @Nullable Object step(int call, @Nullable Object value, RunContext run)
      throws Throwable;

  /**
   * Chooses an alternative of a route; for chains that have one.
   *
   * @param position the position of the route, from 1; a fan-out or a route is one element
   * @param value what the step before produced
   * @return the number of the alternative, from 1; 0 if none takes the value
   */
  protected int choose(int position, @Nullable Object value) {
    throw noSuchStep(position);
  }

  /** One of the values that a step takes in a list. */
  protected static @Nullable Object at(@Nullable Object values, int index) {
    return Steps.at(values, index);
  }

  /**
   * Whether nobody listens to, records, limits or may end the calls that were given no config, so
   * that they need no engine.
   */
  protected final boolean isPlain() {
    return engine().isShared() && !Jfr.isOn();
  }

  /**
   * Goes on to a step of a plain call.
   *
   * @param next the number of the step
   * @return the same number
   * @throws java.util.concurrent.CancellationException if the caller's thread was interrupted
   */
  protected final int proceed(int next) {
    if (Thread.currentThread().isInterrupted()) {
      throw Failures.interrupted(plan.chain());
    }
    return next;
  }

  /** Waits for the stage of a step of a plain call. */
  @SuppressWarnings({"unchecked", "NullAway"}) // the value is as nullable as the stage says
  protected final <T extends @Nullable Object> T await(int call, CompletionStage<? extends T> stage)
      throws Throwable {
    if (stage == null) {
      throw UserCode.noStage(steps().plan().step(call));
    }
    return (T)
        (Stages.isDone(stage)
            ? Stages.result((CompletableFuture<?>) stage)
            : StageWait.await(stage, plan.chain()));
  }

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int call, @Nullable T value) {
    return value == null ? steps().plan().present(call, value) : value;
  }

  /** Refuses null where a step's stage or stream, of another library, is to be converted. */
  protected final <T> T given(int call, @Nullable T returned) {
    return returned == null ? steps().plan().given(call, returned) : returned;
  }

  /**
   * Notes where a plain call failed.
   *
   * @return what to throw
   */
  protected final RuntimeException failed(int call, Throwable failure) {
    return Thrown.byPlainStep(steps().plan().step(call), failure);
  }

  /** There is no such step; generated code never asks for one. */
  protected final RuntimeException noSuchStep(int number) {
    return steps().plan().noSuchStep(number);
  }

  @Override
  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    return steps().runSync(run, input);
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    steps().runAsync(run, input, done);
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> inline[headline]}. */
  @Override
  public final String toString() {
    return steps().plan().toString();
  }
}
