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
 * The chain {@link LibraryChains#future}, as it runs:
 *
 * <pre>{@code
 * await[same] -> await[guava]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class FutureChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN = Plan.of("LibraryChains.future").await("same").await("guava");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public FutureChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public FutureChain(Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String same = await(1, given(1, libraries.same(input)).toFuture());
      position = proceed(2);
      return await(2, ListenedFuture.of(given(2, libraries.guava(same)), ListenableFuture::addListener));
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
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = given(1, libraries.same((String) value)).toFuture();
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage =
            ListenedFuture.of(given(2, libraries.guava((String) value)), ListenableFuture::addListener);
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
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
      case 1 -> given(1, libraries.same((String) value)).toFuture();
      case 2 ->
          ListenedFuture.of(given(2, libraries.guava((String) value)), ListenableFuture::addListener);
      default -> throw noSuchStep(call);
    };
  }
}
