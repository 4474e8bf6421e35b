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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The chain {@link KindChains#varargs}, as it runs:
 *
 * <pre>{@code
 * offload[split] -> offload[join] -> offload[raw] -> offload[toString]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class VarargsChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("KindChains.varargs")
          .offload("split")
          .offload("join")
          .offload("raw")
          .offload("toString");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public VarargsChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public VarargsChain(Kinds kinds, Bridge bridge) {
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
      String[] split = kinds.split(input);
      position = proceed(2);
      String join = kinds.join((Object[]) split);
      position = proceed(3);
      List raw = kinds.raw(join);
      position = proceed(4);
      return Kinds.toString(raw);
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
        value = kinds.split((String) value);
        position = left(run, 2);
      }
      if (position == 2) {
        if (!onBlocking(run)) {
          return toBlocking(run, 2, value);
        }
        value = kinds.join((Object[]) (String[]) value);
        position = left(run, 3);
      }
      if (position == 3) {
        if (!onBlocking(run)) {
          return toBlocking(run, 3, value);
        }
        value = kinds.raw((String) value);
        position = left(run, 4);
      }
      if (position == 4) {
        if (!onBlocking(run)) {
          return toBlocking(run, 4, value);
        }
        value = Kinds.toString((List) value);
        position = left(run, 5);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.split((String) value);
      case 2 -> kinds.join((Object[]) (String[]) value);
      case 3 -> kinds.raw((String) value);
      case 4 -> Kinds.toString((List) value);
      default -> throw noSuchStep(call);
    };
  }
}
