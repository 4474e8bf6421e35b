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
 * The chain {@link SiteChains#behindBarrier}, as it runs:
 *
 * <pre>{@code
 * pull[pages] -> collect -> pull[sorted] => generate[words]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class BehindBarrierChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.behindBarrier")
          .stream("pages")
          .collect().iterable("sorted")
          .generator("words");

  private final Site site;

  /** Runs on the shared bridge. */
  public BehindBarrierChain(Site site) {
    this(site, Bridge.shared());
  }

  public BehindBarrierChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.sorted((List<String>) value);
      case 3 -> (Generator<String>) out -> site.words((String) value, out);
      default -> throw noSuchStep(call);
    };
  }
}
