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
 * The chain {@link KindChains#tapped}, as it runs:
 *
 * <pre>{@code
 * offload[parse] -> await[save]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class TappedChain extends PlainChainRunnel<String, Integer>
    implements Runnel<String, Integer> {
  private static final Plan PLAN = Plan.of("KindChains.tapped").offload("parse").await("save").tap();

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public TappedChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public TappedChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public Integer invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      Integer parse = Kinds.parse(input);
      position = proceed(2);
      await(2, kinds.save(parse));
      return parse;
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<Integer> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Integer> goOn(PlainRun<Integer> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = Kinds.parse((String) value);
        position = left(run, 2);
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage = kinds.save((Integer) value);
        if (!isComplete(stage)) {
          return awaitingTap(run, 2, stage, value);
        }
        result(stage);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> Kinds.parse((String) value);
      case 2 -> kinds.save((Integer) value);
      default -> throw noSuchStep(call);
    };
  }
}
