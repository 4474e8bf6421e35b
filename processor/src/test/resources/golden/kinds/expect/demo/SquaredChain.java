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
 * The chain {@link KindChains#squared}, as it runs:
 *
 * <pre>{@code
 * offload[parse] -> cpu[square] -> await[save] -> await[wrap] -> offload[describe]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SquaredChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("KindChains.squared")
          .offload("parse")
          .cpu("square")
          .await("save").tap()
          .await("wrap")
          .offload("describe");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public SquaredChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public SquaredChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      Integer parse = Kinds.parse(input);
      position = proceed(2);
      long square = kinds.square(present(2, parse));
      position = proceed(3);
      await(3, kinds.save(square));
      position = proceed(4);
      Number wrap = await(4, kinds.wrap(square));
      position = proceed(5);
      return kinds.describe((Object) wrap);
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
        value = Kinds.parse((String) value);
        position = left(run, 2);
      }
      if (position == 2) {
        if (!onCpu(run)) {
          return toCpu(run, 2, value);
        }
        value = kinds.square(present(2, (Integer) value));
        position = left(run, 3);
      }
      if (position == 3 && goesOn(run)) {
        CompletionStage<?> stage = kinds.save((Long) value);
        if (!isComplete(stage)) {
          return awaitingTap(run, 3, stage, value);
        }
        result(stage);
        position = 4;
      }
      if (position == 4 && goesOn(run)) {
        CompletionStage<?> stage = kinds.wrap((Long) value);
        if (!isComplete(stage)) {
          return awaiting(run, 4, stage);
        }
        value = result(stage);
        position = 5;
      }
      if (position == 5) {
        if (!onBlocking(run)) {
          return toBlocking(run, 5, value);
        }
        value = kinds.describe((Object) (Number) value);
        position = left(run, 6);
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
      case 2 -> kinds.square(present(2, (Integer) value));
      case 3 -> kinds.save((Long) value);
      case 4 -> kinds.wrap((Long) value);
      case 5 -> kinds.describe((Object) (Number) value);
      default -> throw noSuchStep(call);
    };
  }
}
