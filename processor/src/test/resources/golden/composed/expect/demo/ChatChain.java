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
 * The chain {@link DeskChains#chat}, as it runs:
 *
 * <pre>{@code
 * offload[count]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class ChatChain extends PlainChainRunnel<Desk.Chat<String>, Integer>
    implements Runnel<Desk.Chat<String>, Integer> {
  private static final Plan PLAN = Plan.of("DeskChains.chat").offload("count");

  private final DeskChains deskChains;

  /** Runs on the shared bridge. */
  public ChatChain(DeskChains deskChains) {
    this(deskChains, Bridge.shared());
  }

  public ChatChain(DeskChains deskChains, Bridge bridge) {
    super(PLAN, bridge);
    this.deskChains = Objects.requireNonNull(deskChains, "deskChains");
  }

  @Override
  public Integer invoke(Desk.Chat<String> input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      return deskChains.count(input);
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  public CompletableFuture<Integer> invokeAsync(Desk.Chat<String> input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CompletableFuture<Integer> goOn(PlainRun<Integer> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = deskChains.count((Desk.Chat<String>) value);
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
      case 1 -> deskChains.count((Desk.Chat<String>) value);
      default -> throw noSuchStep(call);
    };
  }
}
