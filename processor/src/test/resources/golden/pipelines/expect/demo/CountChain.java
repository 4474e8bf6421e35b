package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The chain {@link SiteChains#count}, as it runs:
 *
 * <pre>{@code
 * pull[pages] -> live -> offload[count]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class CountChain extends ChainRunnel<String, Long> implements Runnel<String, Long> {
  private static final Plan PLAN =
      Plan.of("SiteChains.count").stream("pages").asStream().offload("count");

  private final Site site;

  /** Runs on the shared bridge. */
  public CountChain(Site site) {
    this(site, Bridge.shared());
  }

  public CountChain(Site site, Bridge bridge) {
    super(PLAN, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.count((Stream<String>) value);
      default -> throw noSuchStep(call);
    };
  }
}
