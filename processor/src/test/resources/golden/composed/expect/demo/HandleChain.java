package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.Objects;

/**
 * The chain {@link DeskChains#handle}, as it runs:
 *
 * <pre>{@code
 * offload[classify] -> (await[refund] | offload[bill] | chain[chat]) -> offload[rate]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HandleChain extends ChainRunnel<String, Long> implements Runnel<String, Long> {
  private static final Plan PLAN =
      Plan.of("DeskChains.handle").keepInput()
          .offload("classify")
          .route(Branches.of().await("refund").offload("bill").with(0).chain("chat"))
          .offload("rate");

  private final Desk desk;

  private final ChatChain chatChain;

  /** Runs on the shared bridge. */
  public HandleChain(DeskChains deskChains, Desk desk) {
    this(deskChains, desk, Bridge.shared());
  }

  public HandleChain(DeskChains deskChains, Desk desk, Bridge bridge) {
    super(PLAN, bridge);
    this.desk = Objects.requireNonNull(desk, "desk");
    this.chatChain = new ChatChain(deskChains, bridge);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> desk.classify((String) value);
      case 2 -> desk.refund((Desk.Refund<String>) value);
      case 3 -> desk.bill((Desk.Invoice<String>) at(value, 0), (String) at(value, 1), run);
      case 4 -> chatChain;
      case 5 -> desk.rate((Integer) value);
      default -> throw noSuchStep(call);
    };
  }

  @Override
  protected int choose(int position, Object value) {
    return switch (position) {
      case 2 ->
          value instanceof Desk.Refund<?> ? 1
              : value instanceof Desk.Invoice<?> ? 2
              : value instanceof Desk.Chat<?> ? 3
              : 0;
      default -> throw noSuchStep(position);
    };
  }
}
