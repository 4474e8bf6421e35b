package io.runnel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.runnel.Promise;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A run goes on to a promise, which has a slot for it, while somebody cancels it. */
@JCStressTest
@Outcome(id = "-2, 0, -1", expect = ACCEPTABLE, desc = "cancelled before the second step began")
@Outcome(id = "-2, 1, -2", expect = ACCEPTABLE, desc = "cancelled, and the second stage with it")
@Outcome(expect = FORBIDDEN, desc = "the second stage is left behind, or the run never ends")
@State
public class PromiseAndCancel {

  private final CompletableFuture<Integer> first = new CompletableFuture<>();
  private final CompletableFuture<Integer> second = new Promise<>();
  private final AwaitingTwo chain = new AwaitingTwo(first, second);
  private final CompletableFuture<Integer> run = chain.invokeAsync(0);

  @Actor
  public void complete() {
    first.complete(1);
  }

  @Actor
  public void end() {
    run.cancel(true);
  }

  @Arbiter
  public void look(III_Result result) {
    result.r1 = Awaiting.outcome(run);
    result.r2 = chain.begun ? 1 : 0;
    result.r3 = Awaiting.outcome(second);
  }
}
