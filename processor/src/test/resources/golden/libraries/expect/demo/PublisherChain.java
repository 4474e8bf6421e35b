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
import org.reactivestreams.FlowAdapters;

/**
 * The chain {@link LibraryChains#publisher}, as it runs:
 *
 * <pre>{@code
 * subscribe[publisher]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class PublisherChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN = Plan.of("LibraryChains.publisher").publisher("publisher");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public PublisherChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public PublisherChain(Libraries libraries, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> FlowAdapters.toFlowPublisher(given(1, libraries.publisher((String) value)));
      default -> throw noSuchStep(call);
    };
  }
}
