package calls;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import scala.concurrent.Await;
import scala.concurrent.Awaitable;
import scala.concurrent.ExecutionContext;
import scala.concurrent.Future;
import scala.concurrent.Promise;
import scala.concurrent.SyncVar;
import scala.concurrent.duration.Duration;
import scala.jdk.javaapi.FutureConverters;

class Scala {
  Future<String> future;
  Promise<String> promise;
  Awaitable<String> awaitable;
  SyncVar<String> variable;
  Duration duration;
  ExecutionContext context;

  @Step(async = true)
  void calls(Object in) throws Exception {
    Await.result(future, duration); // blocks
    Await.ready(future, duration); // blocks
    Await.result(awaitable, Duration.Inf()); // blocks
    future.result(duration, null); // blocks
    awaitable.ready(duration, null); // blocks
    variable.take(); // blocks
    variable.get(); // blocks
    FutureConverters.asJava(future).toCompletableFuture().join(); // blocks

    FutureConverters.asJava(future);
    FutureConverters.asScala(CompletableFuture.completedFuture("a"));
    future.map(String::strip, context);
    future.onComplete(done -> variable.take(), context);
    future.isCompleted();
    future.value();
    promise.future();
    promise.success("a");
    variable.isSet();
    Duration.create("1s");
  }
}
