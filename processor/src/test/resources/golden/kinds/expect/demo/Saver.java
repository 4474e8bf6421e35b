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
 * The chain {@link KindChains#store}, as it runs:
 *
 * <pre>{@code
 * await[save]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class Saver extends ChainRunnel<String, Void> implements Runnel<String, Void> {
  private static final Plan PLAN = Plan.of("KindChains.store").await("save").tap().drop();

  private final Kinds kinds;

  /** Runs on the shared bridge. */
  public Saver(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public Saver(Kinds kinds, Bridge bridge) {
    super(PLAN, bridge);
    this.kinds = Objects.requireNonNull(kinds, "kinds");
  }

  @Override
  public Void invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    try {
      await(1, kinds.save(input));
      return null;
    } catch (Throwable failure) {
      throw failed(1, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> kinds.save((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
