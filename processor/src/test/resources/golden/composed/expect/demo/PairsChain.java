package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link DeskChains#pairs}, as it runs:
 *
 * <pre>{@code
 * pull[words] => (_ & offload[length]) => offload[both]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class PairsChain extends StreamChainRunnel<String, String, List<String>>
    implements StreamRunnel<String, String, List<String>> {
  private static final Plan PLAN =
      Plan.of("DeskChains.pairs")
          .iterable("words")
          .fanOut(Branches.of().input().offload("length"))
          .offload("both");

  private final Desk desk;

  /** Runs on the shared bridge. */
  public PairsChain(Desk desk) {
    this(desk, Bridge.shared());
  }

  public PairsChain(Desk desk, Bridge bridge) {
    super(PLAN, Fold.LIST, bridge);
    this.desk = Objects.requireNonNull(desk, "desk");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> desk.words((String) value);
      case 2 -> desk.length((String) value);
      case 3 -> desk.both((String) at(value, 0), present(3, (Integer) at(value, 1)));
      default -> throw noSuchStep(call);
    };
  }
}
