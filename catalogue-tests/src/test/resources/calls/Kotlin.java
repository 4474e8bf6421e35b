package calls;

import io.runnel.annotation.Step;
import java.io.File;
import java.nio.charset.StandardCharsets;
import kotlin.concurrent.ThreadsKt;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.io.ConsoleKt;
import kotlin.io.FilesKt;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineScope;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.future.FutureKt;

class Kotlin {
  CoroutineScope scope;
  Deferred<String> deferred;
  File file;

  @Step(async = true)
  void calls(Object in) throws Exception {
    BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE, (all, next) -> "a"); // blocks
    FutureKt.asCompletableFuture(deferred).join(); // blocks
    ConsoleKt.readln(); // blocks
    FilesKt.readText(file, StandardCharsets.UTF_8); // blocks
    FilesKt.writeText(file, "a", StandardCharsets.UTF_8); // blocks
    FilesKt.deleteRecursively(file); // blocks

    FutureKt.asCompletableFuture(deferred);
    FutureKt.future(scope, EmptyCoroutineContext.INSTANCE, CoroutineStart.DEFAULT, (all, next) -> "");
    BuildersKt.launch(scope, EmptyCoroutineContext.INSTANCE, CoroutineStart.DEFAULT, (a, b) -> null);
    deferred.isCompleted();
    deferred.start();
    deferred.getCompleted();
    FilesKt.getExtension(file);
    FilesKt.resolve(file, "a");
    ThreadsKt.thread(
        true,
        true,
        null,
        "a",
        1,
        () -> {
          ConsoleKt.readln();
          return null;
        });
  }
}
