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
 * The chain {@link LibraryChains#flowable}, as it runs:
 *
 * <pre>{@code
 * subscribe[flowable] => await[uni]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class FlowableChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("LibraryChains.flowable").publisher("flowable").await("uni");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public FlowableChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public FlowableChain(Libraries libraries, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> FlowAdapters.toFlowPublisher(given(1, libraries.flowable((String) value)));
      case 2 -> given(2, libraries.uni((String) value)).subscribeAsCompletionStage();
      default -> throw noSuchStep(call);
    };
  }
}
