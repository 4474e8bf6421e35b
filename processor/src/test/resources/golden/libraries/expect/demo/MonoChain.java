package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link LibraryChains#mono}, as it runs:
 *
 * <pre>{@code
 * await[mono] -> await[uni] -> await[single]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class MonoChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("LibraryChains.mono").await("mono").await("uni").await("single");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public MonoChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public MonoChain(Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String mono = await(1, given(1, libraries.mono(input)).toFuture());
      position = proceed(2);
      String uni = await(2, given(2, libraries.uni(mono)).subscribeAsCompletionStage());
      position = proceed(3);
      return await(3, given(3, libraries.single(uni)).toCompletionStage());
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
        CompletionStage<?> stage = given(1, libraries.mono((String) value)).toFuture();
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage =
            given(2, libraries.uni((String) value)).subscribeAsCompletionStage();
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
        }
        value = result(stage);
        position = 3;
      }
      if (position == 3 && goesOn(run)) {
        CompletionStage<?> stage = given(3, libraries.single((String) value)).toCompletionStage();
        if (!isComplete(stage)) {
          return awaiting(run, 3, stage);
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
      case 1 -> given(1, libraries.mono((String) value)).toFuture();
      case 2 -> given(2, libraries.uni((String) value)).subscribeAsCompletionStage();
      case 3 -> given(3, libraries.single((String) value)).toCompletionStage();
      default -> throw noSuchStep(call);
    };
  }
}
