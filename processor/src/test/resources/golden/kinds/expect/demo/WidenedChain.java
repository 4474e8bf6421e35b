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
 * The chain {@link KindChains#widened}, as it runs:
 *
 * <pre>{@code
 * offload[input] -> cpu[square]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class WidenedChain extends PlainChainRunnel<String, Double>
    implements Runnel<String, Double> {
  private static final Plan PLAN = Plan.of("KindChains.widened").offload("input").cpu("square");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public WidenedChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public WidenedChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public Double invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      int input_ = kinds.input(input);
      position = proceed(2);
      return (double) kinds.square(input_);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<Double> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Double> goOn(PlainRun<Double> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = kinds.input((String) value);
        position = left(run, 2);
      }
      if (position == 2) {
        if (!onCpu(run)) {
          return toCpu(run, 2, value);
        }
        value = (double) kinds.square((Integer) value);
        position = left(run, 3);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.input((String) value);
      case 2 -> (double) kinds.square((Integer) value);
      default -> throw noSuchStep(call);
    };
  }
}
