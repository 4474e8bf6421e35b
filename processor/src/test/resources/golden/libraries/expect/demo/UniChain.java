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
 * The chain {@link LibraryChains#uni}, as it runs:
 *
 * <pre>{@code
 * await[maybe] -> await[log] -> await[save] -> await[guava]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class UniChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("LibraryChains.uni")
          .await("maybe")
          .await("log").tap()
          .await("save").tap()
          .await("guava");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public UniChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public UniChain(Libraries libraries, Bridge bridge) {
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
      String maybe = await(1, given(1, libraries.maybe(input)).toCompletionStage(null));
      position = proceed(2);
      await(2, given(2, libraries.log(maybe)).toCompletionStage(null));
      position = proceed(3);
      await(3, given(3, libraries.save(maybe)).toFuture());
      position = proceed(4);
      return await(4, ListenedFuture.of(given(4, libraries.guava(maybe)), ListenableFuture::addListener));
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
        CompletionStage<?> stage = given(1, libraries.maybe((String) value)).toCompletionStage(null);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage = given(2, libraries.log((String) value)).toCompletionStage(null);
        if (!isComplete(stage)) {
          return awaitingTap(run, 2, stage, value);
        }
        result(stage);
        position = 3;
      }
      if (position == 3 && goesOn(run)) {
        CompletionStage<?> stage = given(3, libraries.save((String) value)).toFuture();
        if (!isComplete(stage)) {
          return awaitingTap(run, 3, stage, value);
        }
        result(stage);
        position = 4;
      }
      if (position == 4 && goesOn(run)) {
        CompletionStage<?> stage =
            ListenedFuture.of(given(4, libraries.guava((String) value)), ListenableFuture::addListener);
        if (!isComplete(stage)) {
          return awaiting(run, 4, stage);
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
      case 1 -> given(1, libraries.maybe((String) value)).toCompletionStage(null);
      case 2 -> given(2, libraries.log((String) value)).toCompletionStage(null);
      case 3 -> given(3, libraries.save((String) value)).toFuture();
      case 4 ->
          ListenedFuture.of(given(4, libraries.guava((String) value)), ListenableFuture::addListener);
      default -> throw noSuchStep(call);
    };
  }
}
