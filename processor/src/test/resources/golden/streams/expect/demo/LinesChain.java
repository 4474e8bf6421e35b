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
 * The chain {@link StoryChains#lines}, as it runs:
 *
 * <pre>{@code
 * pull[lines]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LinesChain extends StreamChainRunnel<String, CharSequence, List<CharSequence>>
    implements StreamRunnel<String, CharSequence, List<CharSequence>> {
  private static final Plan PLAN = Plan.of("StoryChains.lines").stream("lines");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public LinesChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public LinesChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> storyService.lines((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
