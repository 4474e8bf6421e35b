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
 * The chain {@link SiteChains#drain}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => cpu[parse] -> live -> offload[drain]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DrainChain extends ChainRunnel<String, Void> implements Runnel<String, Void> {
  private static final Plan PLAN =
      Plan.of("SiteChains.drain")
          .stream("pages")
          .cpu("parse")
          .asStream().offload("drain").tap()
          .drop();

  private final Site site;

  /** Runs on the shared bridge. */
  public DrainChain(Site site) {
    this(site, Bridge.shared());
  }

  public DrainChain(Site site, Bridge bridge) {
    super(PLAN, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.parse((String) value);
      case 3 -> {
        site.drain((Stream<Site.Row>) value);
        yield null;
      }
      default -> throw noSuchStep(call);
    };
  }
}
