package io.runnel.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A run moves to another thread where a step needs that, and nowhere else. */
class HopsTest {

  private final AtomicInteger hops = new AtomicInteger();

  /** Sync, sync, async, sync, sync; as the processor generates it. */
  private final class Steps extends PlainChainRunnel<String, String> {
    private final boolean isPending;
    private final CompletableFuture<String> stage = new CompletableFuture<>();
    private final Engine counting =
        new Engine(
            task -> {
              hops.incrementAndGet();
              task.run();
            },
            null,
            null,
            null,
            RunConfig.defaults(),
            null);

    Steps(boolean isPending) {
      super(
          Plan.of("H.steps").offload("a").offload("b").await("c").offload("d").offload("e"),
          Bridge.shared());
      this.isPending = isPending;
    }

    @Override
    Engine engine() {
      return counting;
    }

    @Override
    public CompletableFuture<String> invokeAsync(String input) {
      return goOn(null, 1, input);
    }

    @Override
    protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) {
      int position = from;
      Object value = arrived;
      try {
        if (position == 1) {
          if (!onBlocking(run)) {
            return toBlocking(run, 1, value);
          }
          value = value + "a";
          position = left(run, 2);
        }
        if (position == 2) {
          if (!onBlocking(run)) {
            return toBlocking(run, 2, value);
          }
          value = value + "b";
          position = left(run, 3);
        }
        if (position == 3 && goesOn(run)) {
          String before = (String) value;
          CompletionStage<String> c =
              isPending
                  ? stage.thenApply(ignored -> before + "c")
                  : CompletableFuture.completedFuture(before + "c");
          if (!isComplete(c)) {
            return awaiting(run, 3, c);
          }
          value = result(c);
          position = 4;
        }
        if (position == 4) {
          if (!onBlocking(run)) {
            return toBlocking(run, 4, value);
          }
          value = value + "d";
          position = left(run, 5);
        }
        if (position == 5) {
          if (!onBlocking(run)) {
            return toBlocking(run, 5, value);
          }
          value = value + "e";
          position = left(run, 6);
        }
        return ended(run, value);
      } catch (Throwable failure) {
        return failed(run, position, failure);
      }
    }

    @Override
    protected Object step(int call, Object value, RunContext run) {
      throw noSuchStep(call);
    }
  }

  @Test
  void adjacentStepsAndTheStartOfTheNextShareOne() {
    Steps steps = new Steps(true);
    CompletableFuture<String> run = steps.invokeAsync("");
    steps.stage.complete("");

    assertThat(run).isCompletedWithValue("abcde");
    assertThat(hops).hasValue(2);
  }

  @Test
  void whatIsCompleteAlreadyCausesNone() {
    assertThat(new Steps(false).invokeAsync("")).isCompletedWithValue("abcde");
    assertThat(hops).hasValue(1);
  }
}
