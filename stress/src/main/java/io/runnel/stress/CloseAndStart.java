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
import org.openjdk.jcstress.infra.results.II_Result;

/** A bridge is closed while a run begins on it. */
@JCStressTest
@Outcome(id = "0, -1", expect = ACCEPTABLE, desc = "refused: the step never ran")
@Outcome(id = "-2, -2", expect = ACCEPTABLE, desc = "cancelled, and its stage with it")
@Outcome(id = "-2, -1", expect = ACCEPTABLE, desc = "cancelled before its step ran")
@Outcome(expect = FORBIDDEN, desc = "a run outlives its bridge")
@State
public class CloseAndStart {

  private final Bridge bridge = Bridge.builder().build();
  private final CompletableFuture<Integer> stage = new CompletableFuture<>();
  private CompletableFuture<Integer> run;

  @Actor
  public void start() {
    try {
      run = new Awaiting(bridge).invokeAsync(stage);
    } catch (IllegalStateException refused) {
      run = null;
    }
  }

  @Actor
  public void close() {
    bridge.close();
  }

  @Arbiter
  public void look(II_Result result) {
    result.r1 = run == null ? 0 : Awaiting.outcome(run);
    result.r2 = Awaiting.outcome(stage);
  }
}
