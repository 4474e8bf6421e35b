package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;

/**
 * The chain {@link DeskChains#best}, as it runs:
 *
 * <pre>{@code
 * chain[answer] -> offload[retrieve] -> chain[unique] -> offload[max]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class BestChain extends ChainRunnel<String, String> implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("DeskChains.best").chain("answer").offload("retrieve").chain("unique").offload("max");

  private final Desk desk;

  private final AnswerChain answerChain;

  private final UniqueChain<String> uniqueChain;

  /** Runs on the shared bridge. */
  public BestChain(Desk desk) {
    this(desk, Bridge.shared());
  }

  public BestChain(Desk desk, Bridge bridge) {
    super(PLAN, bridge);
    this.desk = Objects.requireNonNull(desk, "desk");
    this.answerChain = new AnswerChain(desk, bridge);
    this.uniqueChain = new UniqueChain<>(bridge);
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String answer = answerChain.invoke(input);
      position = proceed(2);
      List<String> retrieve = desk.retrieve(answer);
      position = proceed(3);
      List<String> unique = uniqueChain.invoke(retrieve);
      position = proceed(4);
      return desk.max(unique);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> answerChain;
      case 2 -> desk.retrieve((String) value);
      case 3 -> uniqueChain;
      case 4 -> desk.max((List<String>) value);
      default -> throw noSuchStep(call);
    };
  }
}
