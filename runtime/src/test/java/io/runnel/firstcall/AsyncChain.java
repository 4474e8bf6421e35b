package io.runnel.firstcall;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A chain of five asynchronous steps, as the processor generates it. */
public final class AsyncChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("Letters.async").await("one").await("two").await("three").await("four").await("five");

  private final Letters letters;

  AsyncChain(Letters letters) {
    super(PLAN, Bridge.shared());
    this.letters = Objects.requireNonNull(letters, "letters");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String one = await(1, letters.async(input, 1));
      position = proceed(2);
      String two = await(2, letters.async(one, 2));
      position = proceed(3);
      String three = await(3, letters.async(two, 3));
      position = proceed(4);
      String four = await(4, letters.async(three, 4));
      position = proceed(5);
      return await(5, letters.async(four, 5));
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<String> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = letters.async((String) value, 1);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage = letters.async((String) value, 2);
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
        }
        value = result(stage);
        position = 3;
      }
      if (position == 3 && goesOn(run)) {
        CompletionStage<?> stage = letters.async((String) value, 3);
        if (!isComplete(stage)) {
          return awaiting(run, 3, stage);
        }
        value = result(stage);
        position = 4;
      }
      if (position == 4 && goesOn(run)) {
        CompletionStage<?> stage = letters.async((String) value, 4);
        if (!isComplete(stage)) {
          return awaiting(run, 4, stage);
        }
        value = result(stage);
        position = 5;
      }
      if (position == 5 && goesOn(run)) {
        CompletionStage<?> stage = letters.async((String) value, 5);
        if (!isComplete(stage)) {
          return awaiting(run, 5, stage);
        }
        value = result(stage);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> letters.async((String) value, 1);
      case 2 -> letters.async((String) value, 2);
      case 3 -> letters.async((String) value, 3);
      case 4 -> letters.async((String) value, 4);
      case 5 -> letters.async((String) value, 5);
      default -> throw noSuchStep(call);
    };
  }
}
