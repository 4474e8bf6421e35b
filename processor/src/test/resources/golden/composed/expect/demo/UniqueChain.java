package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The chain {@link DeskChains#unique}, as it runs:
 *
 * <pre>{@code
 * offload[dedupe]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class UniqueChain<T> extends PlainChainRunnel<List<T>, List<T>>
    implements Runnel<List<T>, List<T>> {
  private static final Plan PLAN = Plan.of("DeskChains.unique").offload("dedupe");

  /** Runs on the shared bridge. */
  public UniqueChain() {
    this(Bridge.shared());
  }

  public UniqueChain(Bridge bridge) {
    super(PLAN, bridge);
  }

  @Override
  public List<T> invoke(List<T> input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      return Desk.dedupe(input);
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  public CompletableFuture<List<T>> invokeAsync(List<T> input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CompletableFuture<List<T>> goOn(PlainRun<List<T>> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = Desk.dedupe((List<T>) value);
        position = left(run, 2);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> Desk.dedupe((List<T>) value);
      default -> throw noSuchStep(call);
    };
  }
}
