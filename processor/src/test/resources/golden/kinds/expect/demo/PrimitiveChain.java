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

/**
 * The chain {@link KindChains#primitive}, as it runs:
 *
 * <pre>{@code
 * cpu[square]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class PrimitiveChain extends PlainChainRunnel<Integer, Long>
    implements Runnel<Integer, Long> {
  private static final Plan PLAN = Plan.of("KindChains.primitive").cpu("square");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public PrimitiveChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public PrimitiveChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public Long invoke(Integer input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      return kinds.square(present(1, input));
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  public CompletableFuture<Long> invokeAsync(Integer input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Long> goOn(PlainRun<Long> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onCpu(run)) {
          return toCpu(run, 1, value);
        }
        value = kinds.square(present(1, (Integer) value));
        position = left(run, 2);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.square(present(1, (Integer) value));
      default -> throw noSuchStep(call);
    };
  }
}
