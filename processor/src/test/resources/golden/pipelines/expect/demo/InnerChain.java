package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link SiteChains#inner}, as it runs:
 *
 * <pre>{@code
 * pull[pages] => generate[words] => offload[title] => pull[letters]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class InnerChain extends StreamChainRunnel<String, Character, List<Character>>
    implements StreamRunnel<String, Character, List<Character>> {
  private static final Plan PLAN =
      Plan.of("SiteChains.inner")
          .stream("pages")
          .generator("words")
          .offload("title")
          .iterable("letters");

  private final Site site;

  /** Runs on the shared bridge. */
  public InnerChain(Site site) {
    this(site, Bridge.shared());
  }

  public InnerChain(Site site, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.site = Objects.requireNonNull(site, "site");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> site.pages((String) value);
      case 2 -> (Generator<String>) out -> site.words((String) value, out);
      case 3 -> site.title((String) value);
      case 4 -> site.letters((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
