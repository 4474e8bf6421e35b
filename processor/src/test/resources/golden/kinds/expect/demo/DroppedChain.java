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
 * The chain {@link KindChains#dropped}, as it runs:
 *
 * <pre>{@code
 * await[anything] -> offload[describe]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DroppedChain extends PlainChainRunnel<Object, Void>
    implements Runnel<Object, Void> {
  private static final Plan PLAN =
      Plan.of("KindChains.dropped").await("anything").offload("describe").drop();

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public DroppedChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public DroppedChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public Void invoke(Object input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      Object anything = await(1, kinds.anything(input));
      position = proceed(2);
      kinds.describe(anything);
      return null;
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<Void> invokeAsync(Object input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Void> goOn(PlainRun<Void> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = kinds.anything(value);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2) {
        if (!onBlocking(run)) {
          return toBlocking(run, 2, value);
        }
        value = kinds.describe(value);
        position = left(run, 3);
      }
      return ended(run, null);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.anything(value);
      case 2 -> kinds.describe(value);
      default -> throw noSuchStep(call);
    };
  }
}
