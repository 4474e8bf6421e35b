package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The chain {@link KindChains#keys}, as it runs:
 *
 * <pre>{@code
 * offload[class_] -> offload[keys]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class KeysChain extends ChainRunnel<String, List<String>>
    implements Runnel<String, List<String>> {
  private static final Plan PLAN = Plan.of("KindChains.keys").offload("class_").offload("keys");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public KeysChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public KeysChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.group(run, (String) value);
      case 2 -> kinds.keys((Map<String, List<String>>) value);
      default -> throw noSuchStep(call);
    };
  }
}
