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
 * The chain {@link SiteChains#nested}, as it runs:
 *
 * <pre>{@code
 * chain[scrape] => chain[inner2]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class NestedChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.nested").streamChain("scrape").streamChain("inner2");

  private final ScrapeChain scrapeChain;

  private final Inner2Chain inner2Chain;

  /** Runs on the shared bridge. */
  public NestedChain(Site site) {
    this(site, Bridge.shared());
  }

  public NestedChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.scrapeChain = new ScrapeChain(site, bridge);
    this.inner2Chain = new Inner2Chain(bridge);
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> scrapeChain;
      case 2 -> inner2Chain;
      default -> throw noSuchStep(call);
    };
  }
}
