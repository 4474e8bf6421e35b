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
import org.openjdk.jcstress.infra.results.I_Result;

/** The stage completes while the run begins to wait for it. */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "whoever sees the value goes on")
@Outcome(expect = FORBIDDEN, desc = "nobody goes on")
@State
public class CompletionAndStart {

  private final CompletableFuture<Integer> stage = new CompletableFuture<>();
  private CompletableFuture<Integer> run;

  @Actor
  public void complete() {
    stage.complete(1);
  }

  @Actor
  public void start() {
    run = new Awaiting(Bridge.shared()).invokeAsync(stage);
  }

  @Arbiter
  public void look(I_Result result) {
    result.r1 = Awaiting.outcome(run);
  }
}
