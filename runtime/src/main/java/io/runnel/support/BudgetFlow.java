package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Lets a source work towards its next chunk only while the run has a place in its budget. */
final class BudgetFlow extends SerialFlow {

  private final Permit permit;

  BudgetFlow(Run run, Permit permit, ChunkSink out) {
    super(run, out);
    this.permit = permit;
  }

  @Override
  void ask() {
    if (permit.take(run.inContext(() -> ask(1)))) {
      ask(1);
    }
  }

  @Override
  void carry(Object taken, @Nullable Executor on) {
    permit.give(); // whoever wants the chunk works with it now
    handOn(taken, on);
    carried();
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    permit.close(); // a reader who asks for more meanwhile must not take it again
    super.end(error, on);
  }
}
