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
 * The chain {@link LibraryChains#saved}, as it runs:
 *
 * <pre>{@code
 * await[save]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SavedChain extends PlainChainRunnel<String, Void>
    implements Runnel<String, Void> {
  private static final Plan PLAN = Plan.of("LibraryChains.saved").await("save").tap().drop();

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public SavedChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public SavedChain(Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  public Void invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      await(1, given(1, libraries.save(input)).toFuture());
      return null;
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  public CompletableFuture<Void> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Void> goOn(PlainRun<Void> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = given(1, libraries.save((String) value)).toFuture();
        if (!isComplete(stage)) {
          return awaitingTap(run, 1, stage, value);
        }
        result(stage);
      }
      return ended(run, null);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> given(1, libraries.save((String) value)).toFuture();
      default -> throw noSuchStep(call);
    };
  }
}
