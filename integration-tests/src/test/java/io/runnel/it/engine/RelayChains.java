package io.runnel.it.engine;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.it.engine.Relay.Baton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@Uses(Relay.class)
interface RelayChains {

  @Chain("pass")
  Baton passedOnce(Baton baton);

  @Chain({"pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass"})
  Baton passed(Baton baton);

  @Chain({"repeat", "pass", "pass", "pass"})
  Flow.Publisher<Baton> repeated(Integer times);

  @Chain({"publish", "passInPlace", "passInPlace", "passInPlace"})
  Flow.Publisher<Baton> passedThrough(Integer times);

  @Chain("done")
  CompletableFuture<Baton> doneOnce(Baton baton);

  @Chain({"done", "done", "done", "done", "done", "done", "done", "done", "done", "done"})
  CompletableFuture<Baton> doneOften(Baton baton);

  @Chain("later")
  CompletableFuture<Baton> laterOnce(Baton baton);

  @Chain({"later", "later", "later", "later", "later"})
  CompletableFuture<Baton> laterOften(Baton baton);

  @Chain({"promise", "promise", "promise", "promise", "promise"})
  CompletableFuture<Baton> promised(Baton baton);

  @Chain({"promised"})
  CompletableFuture<Baton> outer(Baton baton);
}
