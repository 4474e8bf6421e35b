package io.runnel.stress;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Plan;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A chain that awaits two stages at once and adds them up. */
final class Forked extends ChainRunnel<List<CompletableFuture<Integer>>, Integer> {

  Forked() {
    super(
        Plan.of("Stress.forked").fanOut(Branches.of().await("first").await("second")).inline("add"),
        Bridge.shared());
  }

  @Override
  protected Object step(int call, Object value, RunContext run) {
    return switch (call) {
      case 1, 2 -> ((List<?>) value).get(call - 1);
      case 3 -> (Integer) at(value, 0) + (Integer) at(value, 1);
      default -> throw noSuchStep(call);
    };
  }
}
