package calls;

import io.runnel.annotation.Step;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.ReadStream;
import java.util.concurrent.TimeUnit;

class Vertx {
  io.vertx.core.Vertx vertx;
  Future<String> future;
  Promise<String> promise;
  FileSystem files;
  AsyncFile file;
  ReadStream<Buffer> stream;

  @Step(async = true)
  void calls(Object in) throws Exception {
    future.await(); // blocks
    future.await(1, TimeUnit.SECONDS); // blocks
    Future.await(future); // blocks
    future.map(String::strip).await(); // blocks
    future.toCompletionStage().toCompletableFuture().join(); // blocks
    files.readFileBlocking("a"); // blocks
    files.writeFileBlocking("a", Buffer.buffer()); // blocks
    files.existsBlocking("a"); // blocks
    files.openBlocking("a", new OpenOptions()); // blocks
    files.deleteBlocking("a"); // blocks
    file.sizeBlocking(); // blocks
    stream.blockingStream(); // blocks

    future.map(String::strip);
    future.onSuccess(value -> future.await());
    future.compose(value -> Future.succeededFuture(value));
    future.result();
    future.toCompletionStage();
    Future.join(future, future);
    Future.all(future, future);
    promise.complete("");
    vertx.executeBlocking(() -> future.await());
    vertx.setTimer(10, id -> future.await());
    files.readFile("a");
    files.exists("a");
    file.size();
    stream.handler(buffer -> {});
  }
}
