package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.PerChunk;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link StoryChains#lengths}, as it runs:
 *
 * <pre>{@code
 * pull[parts] => offload[length]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LengthsChain extends StreamChainRunnel<String, Integer, List<Integer>>
    implements StreamRunnel<String, Integer, List<Integer>> {
  private static final Plan PLAN =
      Plan.of("StoryChains.lengths").iterable("parts").offload("length").fused();

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public LengthsChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public LengthsChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> storyService.parts((String) value);
      case 2 -> storyService.length((String) value);
      default -> throw noSuchStep(call);
    };
  }

  @Override
  protected Object perChunk(Object chunk, PerChunk at) throws Throwable {
    Object value = chunk;
    at.step(2);
    value = storyService.length((String) value);
    return value;
  }
}
