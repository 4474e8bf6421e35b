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

/** The stage completes while somebody gives the run another value. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the run was over before")
@Outcome(
    id = "7, 1",
    expect = ACCEPTABLE,
    desc = "the other value, with the stage complete already")
@Outcome(id = "7, -2", expect = ACCEPTABLE, desc = "the other value, and the stage cancelled")
@Outcome(expect = FORBIDDEN, desc = "the run never ends, or leaves its stage behind")
@State
public class CompletionAndValue {

  private final CompletableFuture<Integer> stage = new CompletableFuture<>();
  private final CompletableFuture<Integer> run = new Awaiting(Bridge.shared()).invokeAsync(stage);

  @Actor
  public void complete() {
    stage.complete(1);
  }

  @Actor
  public void end() {
    run.complete(7);
  }

  @Arbiter
  public void look(II_Result result) {
    result.r1 = Awaiting.outcome(run);
    result.r2 = Awaiting.outcome(stage);
  }
}
