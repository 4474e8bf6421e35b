package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import io.runnel.support.WidenedStage;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link LibraryChains#length}, as it runs:
 *
 * <pre>{@code
 * await[length]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LengthChain extends PlainChainRunnel<String, Long>
    implements Runnel<String, Long> {
  private static final Plan PLAN = Plan.of("LibraryChains.length").await("length");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public LengthChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public LengthChain(Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  public Long invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      return (long) await(1, given(1, libraries.length(input)).toFuture());
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  public CompletableFuture<Long> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Long> goOn(PlainRun<Long> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage =
            WidenedStage.of(given(1, libraries.length((String) value)).toFuture(), (Integer last) -> (long) last);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
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
      case 1 ->
          WidenedStage.of(given(1, libraries.length((String) value)).toFuture(), (Integer last) -> (long) last);
      default -> throw noSuchStep(call);
    };
  }
}
