package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.Objects;

/**
 * The chain {@link StoryChains#text}, as it runs:
 *
 * <pre>{@code
 * generate[tokens] => inline[upper]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class TextChain extends StreamChainRunnel<String, String, String>
    implements StreamRunnel<String, String, String> {
  private static final Plan PLAN =
      Plan.of("StoryChains.text").asyncGenerator("tokens").inline("upper");

  private final StoryService storyService;

  /** Runs on the shared bridge. */
  public TextChain(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public TextChain(StoryService storyService, Bridge bridge) {
    super(PLAN, Fold.TEXT, bridge);
    this.storyService = Objects.requireNonNull(storyService, "storyService");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> (AsyncGenerator<String>) out -> storyService.tokens((String) value, out);
      case 2 -> storyService.upper((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
