package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#routed}, as it runs:
 *
 * <pre>{@code
 * offload[link] -> (offload[page] | pull[folder]) => generate[words]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class RoutedChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.routed")
          .offload("link")
          .route(Branches.of().offload("page").stream("folder"))
          .generator("words");

  private final Site site;

  /** Runs on the shared bridge. */
  public RoutedChain(Site site) {
    this(site, Bridge.shared());
  }

  public RoutedChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.link((String) value);
      case 2 -> site.page((Site.Page) value);
      case 3 -> site.folder((Site.Folder) value);
      case 4 -> (Generator<String>) out -> site.words((String) value, out);
      default -> throw noSuchStep(call);
    };
  }

  @Override
  protected int choose(int position, Object value) {
    return switch (position) {
      case 2 -> value instanceof Site.Page ? 1 : value instanceof Site.Folder ? 2 : 0;
      default -> throw noSuchStep(position);
    };
  }
}
