package io.runnel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Somebody cancels a run whose branch completes; the other one is pending. */
@JCStressTest
@Outcome(id = "-2, 1, -2", expect = ACCEPTABLE, desc = "cancelled behind the completion")
@Outcome(id = "-2, -2, -2", expect = ACCEPTABLE, desc = "cancelled, and both stages with it")
@Outcome(expect = FORBIDDEN, desc = "the run never ends, or leaves a stage behind")
@State
public class ForkCancelled {

  private final CompletableFuture<Integer> first = new CompletableFuture<>();
  private final CompletableFuture<Integer> second = new CompletableFuture<>();
  private final CompletableFuture<Integer> run = new Forked().invokeAsync(List.of(first, second));

  @Actor
  public void first() {
    first.complete(1);
  }

  @Actor
  public void second() {
    run.cancel(true);
  }

  @Arbiter
  public void look(III_Result result) {
    result.r1 = Awaiting.outcome(run);
    result.r2 = Awaiting.outcome(first);
    result.r3 = Awaiting.outcome(second);
  }
}
