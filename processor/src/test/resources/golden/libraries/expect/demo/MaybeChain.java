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
 * The chain {@link LibraryChains#maybe}, as it runs:
 *
 * <pre>{@code
 * chain[mono] -> await[maybe]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class MaybeChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN = Plan.of("LibraryChains.maybe").chain("mono").await("maybe");

  private final Libraries libraries;

  private final MonoChain monoChain;

  /** Runs on the shared bridge. */
  public MaybeChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public MaybeChain(Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
    this.monoChain = new MonoChain(libraries, bridge);
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String mono = monoChain.invoke(input);
      position = proceed(2);
      return await(2, given(2, libraries.maybe(mono)).toCompletionStage(null));
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
        CompletionStage<?> stage = monoChain.invokeAsync((String) value);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage = given(2, libraries.maybe((String) value)).toCompletionStage(null);
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
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
      case 1 -> monoChain;
      case 2 -> given(2, libraries.maybe((String) value)).toCompletionStage(null);
      default -> throw noSuchStep(call);
    };
  }
}
