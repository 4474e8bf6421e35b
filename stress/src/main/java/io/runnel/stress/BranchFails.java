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

/** A branch of a fan-out completes while its sibling fails. */
@JCStressTest
@Outcome(id = "-3, 1, -3", expect = ACCEPTABLE, desc = "failed behind the completion")
@Outcome(id = "-3, -2, -3", expect = ACCEPTABLE, desc = "failed, and the sibling cancelled")
@Outcome(expect = FORBIDDEN, desc = "the run never ends, or leaves a stage behind")
@State
public class BranchFails {

  private final CompletableFuture<Integer> first = new CompletableFuture<>();
  private final CompletableFuture<Integer> second = new CompletableFuture<>();
  private final CompletableFuture<Integer> run = new Forked().invokeAsync(List.of(first, second));

  @Actor
  public void first() {
    first.complete(1);
  }

  @Actor
  public void second() {
    second.completeExceptionally(new IllegalStateException("no"));
  }

  @Arbiter
  public void look(III_Result result) {
    result.r1 = Awaiting.outcome(run);
    result.r2 = Awaiting.outcome(first);
    result.r3 = Awaiting.outcome(second);
  }
}
