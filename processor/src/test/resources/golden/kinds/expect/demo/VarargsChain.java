package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;

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
public final class VarargsChain extends ChainRunnel<String, String>
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
