package demo;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link DeskChains#answer}, as it runs:
 *
 * <pre>{@code
 * (offload[retrieve] & _ & offload[log]) -> offload[prompt] -> try await[ask] -> (offload[use] | offload[apologise])
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class AnswerChain extends ChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("DeskChains.answer")
          .fanOut(Branches.of().offload("retrieve").kept().input().offload("log").tap())
          .offload("prompt").with(1)
          .await("ask").caught()
          .route(Branches.of().offload("use").offload("apologise"));

  private final Desk desk;

  /** Runs on the shared bridge. */
  public AnswerChain(Desk desk) {
    this(desk, Bridge.shared());
  }

  public AnswerChain(Desk desk, Bridge bridge) {
    super(PLAN, bridge);
    this.desk = Objects.requireNonNull(desk, "desk");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> desk.retrieve((String) value);
      case 2 -> {
        desk.log((String) value);
        yield null;
      }
      case 3 ->
          desk.prompt((List<String>) at(value, 0), (String) at(value, 1), (List<String>) at(value, 2));
      case 4 -> desk.ask((String) value);
      case 5 -> desk.use((Outcome.Success<String, String>) value);
      case 6 -> desk.apologise((Outcome.Failure<String, String>) value);
      default -> throw noSuchStep(call);
    };
  }

  @Override
  protected int choose(int position, Object value) {
    return switch (position) {
      case 4 ->
          value instanceof Outcome.Success<?, ?> ? 1
              : value instanceof Outcome.Failure<?, ?> ? 2
              : 0;
      default -> throw noSuchStep(position);
    };
  }
}
