package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import java.util.Objects;

/**
 * The chain {@link KindChains#squared}, as it runs:
 *
 * <pre>{@code
 * offload[parse] -> cpu[square] -> await[save] -> await[wrap] -> offload[describe]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SquaredChain extends ChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("KindChains.squared")
          .offload("parse")
          .cpu("square")
          .await("save").tap()
          .await("wrap")
          .offload("describe");

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public SquaredChain(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public SquaredChain(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      Integer parse = Kinds.parse(input);
      position = proceed(2);
      long square = kinds.square(present(2, parse));
      position = proceed(3);
      await(3, kinds.save(square));
      position = proceed(4);
      Number wrap = await(4, kinds.wrap(square));
      position = proceed(5);
      return kinds.describe((Object) wrap);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> Kinds.parse((String) value);
      case 2 -> kinds.square(present(2, (Integer) value));
      case 3 -> kinds.save((Long) value);
      case 4 -> kinds.wrap((Long) value);
      case 5 -> kinds.describe((Object) (Number) value);
      default -> throw noSuchStep(call);
    };
  }
}
