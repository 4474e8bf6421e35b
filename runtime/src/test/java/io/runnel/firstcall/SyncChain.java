package io.runnel.firstcall;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Plan;
import java.util.Objects;

/** A chain of five synchronous steps, as the processor generates it. */
public final class SyncChain extends ChainRunnel<String, String> implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("Letters.sync")
          .offload("one")
          .offload("two")
          .offload("three")
          .offload("four")
          .offload("five");

  private final Letters letters;

  public SyncChain(Letters letters) {
    super(PLAN, Bridge.shared());
    this.letters = Objects.requireNonNull(letters, "letters");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String one = letters.sync(input, 1);
      position = proceed(2);
      String two = letters.sync(one, 2);
      position = proceed(3);
      String three = letters.sync(two, 3);
      position = proceed(4);
      String four = letters.sync(three, 4);
      position = proceed(5);
      return letters.sync(four, 5);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> letters.sync((String) value, 1);
      case 2 -> letters.sync((String) value, 2);
      case 3 -> letters.sync((String) value, 3);
      case 4 -> letters.sync((String) value, 4);
      case 5 -> letters.sync((String) value, 5);
      default -> throw noSuchStep(call);
    };
  }
}
