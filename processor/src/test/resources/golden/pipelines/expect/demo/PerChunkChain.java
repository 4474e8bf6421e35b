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
 * The chain {@link SiteChains#perChunk}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => (generate[words] collect & _) => offload[pair]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class PerChunkChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.perChunk")
          .stream("pages")
          .fanOut(Branches.of().generator("words").collect().input())
          .offload("pair");

  private final Site site;

  /** Runs on the shared bridge. */
  public PerChunkChain(Site site) {
    this(site, Bridge.shared());
  }

  public PerChunkChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> (Generator<String>) out -> site.words((String) value, out);
      case 3 -> site.pair((List<String>) at(value, 0), (String) at(value, 1));
      default -> throw noSuchStep(call);
    };
  }
}
