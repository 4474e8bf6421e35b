package demo;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.ListenedFuture;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link LibraryChains#dropped}, as it runs:
 *
 * <pre>{@code
 * await[guava]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DroppedChain extends PlainChainRunnel<String, Void>
    implements Runnel<String, Void> {
  private static final Plan PLAN = Plan.of("LibraryChains.dropped").await("guava").drop();

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public DroppedChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public DroppedChain(Libraries libraries, Bridge bridge) {
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
      await(1, ListenedFuture.of(given(1, libraries.guava(input)), ListenableFuture::addListener));
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
        CompletionStage<?> stage =
            ListenedFuture.of(given(1, libraries.guava((String) value)), ListenableFuture::addListener);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
      }
      return ended(run, null);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 ->
          ListenedFuture.of(given(1, libraries.guava((String) value)), ListenableFuture::addListener);
      default -> throw noSuchStep(call);
    };
  }
}
