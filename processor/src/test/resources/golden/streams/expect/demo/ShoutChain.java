package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.Objects;

/**
 * The chain {@link StoryChains#shout}, as it runs:
 *
 * <pre>{@code
 * generate[words] => offload[log]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class ShoutChain extends StreamChainRunnel<String, String, Void>
    implements StreamRunnel<String, String, Void> {
  private static final Plan PLAN =
      Plan.of("StoryChains.shout").generator("words").offload("log").tap();

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public ShoutChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public ShoutChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.NONE, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (Generator<String>) out -> storyService.words((String) value, out);
      case 2 -> {
        storyService.log((String) value);
        yield null;
      }
      default -> throw noSuchStep(call);
    };
  }
}
