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
 * The chain {@link SiteChains#windows}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => offload[slow] ahead 8 unordered => window(10) => await[log] ahead 3
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class WindowsChain
    extends StreamChainRunnel<String, List<Site.Row>, List<List<Site.Row>>>
    implements StreamRunnel<String, List<Site.Row>, List<List<Site.Row>>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.windows")
          .stream("pages")
          .offload("slow").ahead(8).unordered()
          .window(10).await("log").tap().ahead(3);

  private final Site site;

  /** Runs on the shared bridge. */
  public WindowsChain(Site site) {
    this(site, Bridge.shared());
  }

  public WindowsChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.slow((String) value);
      case 3 -> site.log((List<Site.Row>) value);
      default -> throw noSuchStep(call);
    };
  }
}
