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

/**
 * The chain {@link StoryChains#story}, as it runs:
 *
 * <pre>{@code
 * inline[upper] -> subscribe[narrate] => offload[log] => inline[upper]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class StoryChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("StoryChains.story")
          .inline("upper")
          .publisher("narrate")
          .offload("log").tap()
          .inline("upper");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public StoryChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public StoryChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> storyService.upper((String) value);
      case 2 -> storyService.narrate((String) value);
      case 3 -> {
        storyService.log((String) value);
        yield null;
      }
      case 4 -> storyService.upper((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
