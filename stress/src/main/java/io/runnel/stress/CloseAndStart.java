package io.runnel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.runnel.Bridge;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A bridge is closed while a run begins on it. */
@JCStressTest
@Outcome(id = "0, -1, 0", expect = ACCEPTABLE, desc = "refused")
@Outcome(id = "-2, -2, 1", expect = ACCEPTABLE, desc = "cancelled, and its stage with it")
@Outcome(id = "-2, -1, 0", expect = ACCEPTABLE, desc = "cancelled before its step was called")
@Outcome(expect = FORBIDDEN, desc = "a run or its stage outlives the bridge")
@State
public class CloseAndStart {

  private final Bridge bridge = Bridge.builder().build();
  private final CompletableFuture<Integer> stage = new CompletableFuture<>();
  private final Awaiting chain = new Awaiting(bridge);
  private CompletableFuture<Integer> run;

  @Actor
  public void start() {
    try {
      run = chain.invokeAsync(stage);
    } catch (IllegalStateException refused) {
      run = null;
    }
  }

  @Actor
  public void close() {
    bridge.close();
  }

  @Arbiter
  public void look(III_Result result) {
    result.r1 = run == null ? 0 : Awaiting.outcome(run);
    result.r2 = Awaiting.outcome(stage);
    result.r3 = chain.begun ? 1 : 0;
  }
}
