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
import reactor.adapter.JdkFlowAdapter;

/**
 * The chain {@link LibraryChains#flux}, as it runs:
 *
 * <pre>{@code
 * subscribe[flux] => await[mono]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class FluxChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN = Plan.of("LibraryChains.flux").publisher("flux").await("mono");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public FluxChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public FluxChain(Libraries libraries, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> JdkFlowAdapter.publisherToFlowPublisher(given(1, libraries.flux((String) value)));
      case 2 -> given(2, libraries.mono((String) value)).toFuture();
      default -> throw noSuchStep(call);
    };
  }
}
