package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link DeskChains#best}, as it runs:
 *
 * <pre>{@code
 * chain[answer] -> offload[retrieve] -> chain[unique] -> offload[max]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class BestChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
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
  public CompletableFuture<String> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = answerChain.invokeAsync((String) value);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2) {
        if (!onBlocking(run)) {
          return toBlocking(run, 2, value);
        }
        value = desk.retrieve((String) value);
        position = left(run, 3);
      }
      if (position == 3 && goesOn(run)) {
        CompletionStage<?> stage = uniqueChain.invokeAsync((List<String>) value);
        if (!isComplete(stage)) {
          return awaiting(run, 3, stage);
        }
        value = result(stage);
        position = 4;
      }
      if (position == 4) {
        if (!onBlocking(run)) {
          return toBlocking(run, 4, value);
        }
        value = desk.max((List<String>) value);
        position = left(run, 5);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
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
