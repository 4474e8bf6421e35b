package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The chain {@link SiteChains#live}, as it runs:
 *
 * <pre>{@code
 * (generate[words] live & offload[title] & pull[letters] live) -> offload[pairLive]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LiveChain extends ChainRunnel<String, String> implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("SiteChains.live")
          .fanOut(
              Branches.of()
                  .generator("words").asStream()
                  .offload("title")
                  .iterable("letters").asPublisher())
          .offload("pairLive");

  private final Site site;

  /** Runs on the shared bridge. */
  public LiveChain(Site site) {
    this(site, Bridge.shared());
  }

  public LiveChain(Site site, Bridge bridge) {
    super(PLAN, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (Generator<String>) out -> site.words((String) value, out);
      case 2 -> site.title((String) value);
      case 3 -> site.letters((String) value);
      case 4 ->
          site.pairLive((Stream<String>) at(value, 0), (String) at(value, 1), (Flow.Publisher<Character>) at(value, 2));
      default -> throw noSuchStep(call);
    };
  }
}
