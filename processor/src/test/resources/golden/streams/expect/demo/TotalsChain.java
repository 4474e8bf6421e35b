package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link StoryChains#totals}, as it runs:
 *
 * <pre>{@code
 * generate[words] => offload[length] -> collect -> offload[total]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class TotalsChain extends ChainRunnel<String, Number>
    implements Runnel<String, Number> {
  private static final Plan PLAN =
      Plan.of("StoryChains.totals").generator("words").offload("length").collect().offload("total");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public TotalsChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public TotalsChain(StoryService storyService, Bridge bridge) {
    super(PLAN, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (Generator<String>) out -> storyService.words((String) value, out);
      case 2 -> storyService.length((String) value);
      case 3 -> storyService.total((List<Integer>) value);
      default -> throw noSuchStep(call);
    };
  }
}
