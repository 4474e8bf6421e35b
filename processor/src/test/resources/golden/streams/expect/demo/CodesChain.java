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
 * The chain {@link StoryChains#codes}, as it runs:
 *
 * <pre>{@code
 * pull[codes]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class CodesChain extends StreamChainRunnel<String, Integer, List<Integer>>
    implements StreamRunnel<String, Integer, List<Integer>> {
  private static final Plan PLAN = Plan.of("StoryChains.codes").iterator("codes");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public CodesChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public CodesChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> storyService.codes((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
