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
 * The chain {@link Half.Partly#partly}, as it runs:
 *
 * <pre>{@code
 * offload[hide]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
final class PartlyChain extends PlainChainRunnel<String, String> implements Runnel<String, String> {
  private static final Plan PLAN = Plan.of("Half.Partly.partly").offload("hide");

  private final Hidden hidden;

  /** Runs on the shared bridge. */
  PartlyChain(Hidden hidden) {
    this(hidden, Bridge.shared());
  }

  PartlyChain(Hidden hidden, Bridge bridge) {
    super(PLAN, bridge);
    this.hidden = Objects.requireNonNull(hidden, "hidden");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      return hidden.hide(input);
    } catch (Throwable failure) {
      throw failed(1, failure);
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
        value = hidden.hide((String) value);
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
      case 1 -> hidden.hide((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
