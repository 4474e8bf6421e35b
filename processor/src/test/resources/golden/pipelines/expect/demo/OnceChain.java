package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#once}, as it runs:
 *
 * <pre>{@code
 * await[fetch] -> generate[words]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class OnceChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN = Plan.of("SiteChains.once").await("fetch").generator("words");

  private final Site site;

  /** Runs on the shared bridge. */
  public OnceChain(Site site) {
    this(site, Bridge.shared());
  }

  public OnceChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.fetch((String) value);
      case 2 -> (Generator<String>) out -> site.words((String) value, out);
      default -> throw noSuchStep(call);
    };
  }
}
