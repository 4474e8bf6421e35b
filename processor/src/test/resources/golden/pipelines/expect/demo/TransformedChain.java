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
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The chain {@link SiteChains#transformed}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => cpu[parse] -> live -> pull[distinct] -> live -> subscribe[throttle]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class TransformedChain extends StreamChainRunnel<String, Site.Row, List<Site.Row>>
    implements StreamRunnel<String, Site.Row, List<Site.Row>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.transformed")
          .stream("pages")
          .cpu("parse")
          .asStream().stream("distinct")
          .asPublisher().publisher("throttle");

  private final Site site;

  /** Runs on the shared bridge. */
  public TransformedChain(Site site) {
    this(site, Bridge.shared());
  }

  public TransformedChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> site.parse((String) value);
      case 3 -> site.distinct((Stream<Site.Row>) value);
      case 4 -> site.throttle((Flow.Publisher<Site.Row>) value);
      default -> throw noSuchStep(call);
    };
  }
}
