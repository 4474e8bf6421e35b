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
 * The chain {@link StoryChains#folded}, as it runs:
 *
 * <pre>{@code
 * generate[words] => inline[upper] -> collect -> offload[assemble]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class FoldedChain extends StreamChainRunnel<String, String, String>
    implements StreamRunnel<String, String, String> {
  private static final Plan PLAN =
      Plan.of("StoryChains.folded").generator("words").inline("upper").fold().offload("assemble");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public FoldedChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public FoldedChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.STEP, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (Generator<String>) out -> storyService.words((String) value, out);
      case 2 -> storyService.upper((String) value);
      case 3 -> storyService.assemble((List<String>) value);
      default -> throw noSuchStep(call);
    };
  }
}
