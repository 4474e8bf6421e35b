package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#routedPerChunk}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => offload[link] => (offload[page] | pull[folder]) -> collect -> offload[assemble]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class RoutedPerChunkChain extends StreamChainRunnel<String, String, String>
    implements StreamRunnel<String, String, String> {
  private static final Plan PLAN =
      Plan.of("SiteChains.routedPerChunk")
          .stream("pages")
          .offload("link")
          .route(Branches.of().offload("page").stream("folder"))
          .fold().offload("assemble");

  private final Site site;

  /** Runs on the shared bridge. */
  public RoutedPerChunkChain(Site site) {
    this(site, Bridge.shared());
  }

  public RoutedPerChunkChain(Site site, Bridge bridge) {
    super(PLAN, Fold.STEP, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.link((String) value);
      case 3 -> site.page((Site.Page) value);
      case 4 -> site.folder((Site.Folder) value);
      case 5 -> site.assemble((List<String>) value);
      default -> throw noSuchStep(call);
    };
  }

  @Override
  protected int choose(int position, Object value) {
    return switch (position) {
      case 3 -> value instanceof Site.Page ? 1 : value instanceof Site.Folder ? 2 : 0;
      default -> throw noSuchStep(position);
    };
  }
}
