package io.runnel.it.engine;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.it.engine.Relay.Baton;
import java.util.concurrent.CompletableFuture;

@Uses(Relay.class)
interface RelayChains {

  @Chain("pass")
  Baton passedOnce(Baton baton);

  @Chain({"pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass", "pass"})
  Baton passed(Baton baton);

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
