package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chains of a single step, as the generated factories of a service's steps make them. */
public final class StepRunnels {

  private StepRunnels() {}

  /**
   * A step that produces one value.
   *
   * @param plan its plan, with that one step
   * @param bridge where it runs
   * @param step the step
   */
  public static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> of(
      Plan plan, Bridge bridge, StepCall<I> step) {
    Objects.requireNonNull(step, "step");
    return new ChainRunnel<I, O>(plan, bridge) {
      @Override
      protected @Nullable Object step(int position, @Nullable Object value, RunContext run)
          throws Throwable {
        return step.call(Unchecked.cast(value), run);
      }
    };
  }

  /**
   * Refuses null where a step takes a primitive.
   *
   * @param step the step's class and name
   * @param input what goes in
   */
  public static <T> T present(String step, @Nullable T input) {
    if (input == null) {
      throw new NullPointerException(step + ": it takes a primitive, but got null");
    }
    return input;
  }

  /**
   * Refuses null where what a step returns is to be converted.
   *
   * @param step the step's class and name
   * @param returned what it returned
   */
  public static <T> T given(String step, @Nullable T returned) {
    if (returned == null) {
      throw new NullPointerException(step + ": it returned null instead of a stage or a stream");
    }
    return returned;
  }

  /**
   * A step that streams.
   *
   * @param plan its plan, with that one step
   * @param bridge where it runs
   * @param step the step
   */
  public static <I extends @Nullable Object, C> StreamRunnel<I, C, List<C>> ofStream(
      Plan plan, Bridge bridge, StepCall<I> step) {
    Objects.requireNonNull(step, "step");
    return new StreamChainRunnel<I, C, List<C>>(plan, Fold.LIST, bridge) {
      @Override
      protected @Nullable Object step(int position, @Nullable Object value, RunContext run)
          throws Throwable {
        return step.call(Unchecked.cast(value), run);
      }
    };
  }
}
