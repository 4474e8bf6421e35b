package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;

/**
 * The chain {@link SiteChains#inner2}, as it runs:
 *
 * <pre>{@code
 * pull[words2]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class Inner2Chain extends StreamChainRunnel<Integer, String, List<String>>
    implements StreamRunnel<Integer, String, List<String>> {
  private static final Plan PLAN = Plan.of("SiteChains.inner2").stream("words2");

  /** Runs on the shared bridge. */
  public Inner2Chain() {
    this(Bridge.shared());
  }

  public Inner2Chain(Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> SiteChains.words2(present(1, (Integer) value));
      default -> throw noSuchStep(call);
    };
  }
}
