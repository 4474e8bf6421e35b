package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#collected}, as it runs:
 *
 * <pre>{@code
 * (generate[words] collect & offload[title]) -> offload[pair] -> offload[with]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class CollectedChain extends ChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("SiteChains.collected")
          .fanOut(Branches.of().generator("words").collect().kept().offload("title"))
          .offload("pair")
          .offload("with").with(1);

  private final Site site;

  /** Runs on the shared bridge. */
  public CollectedChain(Site site) {
    this(site, Bridge.shared());
  }

  public CollectedChain(Site site, Bridge bridge) {
    super(PLAN, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (Generator<String>) out -> site.words((String) value, out);
      case 2 -> site.title((String) value);
      case 3 -> site.pair((List<String>) at(value, 0), (String) at(value, 1));
      case 4 -> site.with((String) at(value, 0), (List<String>) at(value, 1));
      default -> throw noSuchStep(call);
    };
  }
}
