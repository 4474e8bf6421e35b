package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#scrape}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => await[fetch] ahead 200 => cpu[parse] => window(500) => offload[write]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class ScrapeChain extends StreamChainRunnel<String, Integer, List<Integer>>
    implements StreamRunnel<String, Integer, List<Integer>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.scrape")
          .stream("pages")
          .await("fetch").ahead(200)
          .cpu("parse")
          .window(500).offload("write");

  private final Site site;

  /** Runs on the shared bridge. */
  public ScrapeChain(Site site) {
    this(site, Bridge.shared());
  }

  public ScrapeChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.fetch((String) value);
      case 3 -> site.parse((String) value);
      case 4 -> site.write((List<Site.Row>) value);
      default -> throw noSuchStep(call);
    };
  }
}
