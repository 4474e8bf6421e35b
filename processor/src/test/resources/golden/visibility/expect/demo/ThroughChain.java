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
 * The chain {@link Half.HalfChains#through}, as it runs:
 *
 * <pre>{@code
 * offload[lock] -> offload[open]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class ThroughChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("Half.HalfChains.through").offload("lock").offload("open");

  private final Half half;

  /** Runs on the shared bridge. */
  public ThroughChain(Half half) {
    this(half, Bridge.shared());
  }

  public ThroughChain(Half half, Bridge bridge) {
    super(PLAN, bridge);
    this.half = Objects.requireNonNull(half, "half");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      Half.Secret lock = half.lock(input);
      position = proceed(2);
      return half.open(lock);
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
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = half.lock((String) value);
        position = left(run, 2);
      }
      if (position == 2) {
        if (!onBlocking(run)) {
          return toBlocking(run, 2, value);
        }
        value = half.open((Half.Secret) value);
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
      case 1 -> half.lock((String) value);
      case 2 -> half.open((Half.Secret) value);
      default -> throw noSuchStep(call);
    };
  }
}
