package io.runnel.processor.blocking;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What a blocking call does and what to write instead: the one table of them, by class, by category
 * and method, or by category, whichever is there first.
 *
 * @param effect what the call does, behind its name
 * @param instead what does the same without blocking, as the start of a sentence; empty if nothing
 *     does
 * @param givesStage whether that leaves the method with a stage to return
 */
record Advice(String effect, String instead, boolean givesStage) {

  private static final Map<String, Advice> TABLE =
      Map.ofEntries(
          entry("annotated", effect("is marked @Blocking")),
          entry("chain", stage("waits for a whole chain", "use invokeAsync of its class")),
          entry("chain#batch", stage("waits for a whole batch", "use batchAsync")),
          entry("chain#batchOutcomes", stage("waits for a whole batch", "use batchOutcomesAsync")),
          entry("chain#close", effect("waits for the runs in flight")),
          entry("chain#invoke", stage("waits for a whole chain", "use invokeAsync")),
          entry("chain#stream", stage("waits for a whole stream", "use streamAsync")),
          entry("condition", use("waits for a condition", "complete a CompletableFuture instead")),
          entry("console", effect("waits for input at the console")),
          entry("dns", effect("looks up a host")),
          entry("executor", effect("waits for an executor")),
          entry("executor#invokeAll", stage("waits for its tasks", "use CompletableFuture.allOf")),
          entry("executor#invokeAny", stage("waits for a task", "use CompletableFuture.anyOf")),
          entry("file-io", effect("reads or writes a file")),
          entry("future", stage("waits for a future", "chain on it by thenApply or thenCompose")),
          entry("java.util.concurrent.ForkJoinTask", plainFuture()),
          entry("java.util.concurrent.Future", plainFuture()),
          entry("java.util.concurrent.FutureTask", plainFuture()),
          entry("java.util.concurrent.SubmissionPublisher", submission()),
          entry("http", stage("talks to a web server", "use HttpClient.sendAsync(...)")),
          entry("http#awaitTermination", effect("waits for the requests in flight")),
          entry("http#close", effect("waits for the requests in flight")),
          entry("http#stop", effect("waits for the requests in flight")),
          entry("jdbc", effect("talks to a database")),
          entry("lock", use("waits for a lock", "guard the state by an atomic or by tryLock()")),
          entry(
              "monitor-wait", use("waits to be notified", "complete a CompletableFuture instead")),
          entry("naming", effect("talks to a naming service")),
          entry("park", use("parks the thread", "complete a CompletableFuture instead")),
          entry("pipe", effect("waits for the other end of a pipe")),
          entry("process", effect("starts a process")),
          entry("process#waitFor", stage("waits for a process", "use Process.onExit()")),
          entry("queue", use("waits for a queue", "use offer or poll without a timeout")),
          entry("rmi", effect("talks to another virtual machine")),
          entry("sleep", stage("sleeps", "use CompletableFuture.delayedExecutor(...)")),
          entry("socket", effect("waits for the network")),
          entry("synchronizer", use("waits for threads", "complete a CompletableFuture instead")),
          entry("thread-join", use("waits for a thread", "complete a CompletableFuture in it")),
          entry("ui-invoke-and-wait", use("waits for the event queue", "use invokeLater")),
          entry("watch", use("waits for a file to change", "use poll() without a timeout")));

  /** The advice for a call that this line matched. */
  static Advice on(CatalogueLine line) {
    return Stream.of(line.type(), line.category() + "#" + line.method(), line.category())
        .flatMap(key -> Stream.ofNullable(TABLE.get(key)))
        .findFirst()
        .orElseGet(() -> unnamed(line));
  }

  /** A category of a user's catalogue, or a debatable one, speaks for itself. */
  private static Advice unnamed(CatalogueLine line) {
    return line.isDebatable()
        ? effect("may block (" + line.category().substring("debatable/".length()) + ")")
        : effect("blocks (" + line.category() + ")");
  }

  private static Advice plainFuture() {
    return stage("waits for a future", "use CompletableFuture.supplyAsync(...)");
  }

  private static Advice submission() {
    return use("waits for a slow subscriber", "use offer(...) with a handler for what is dropped");
  }

  private static Advice effect(String effect) {
    return new Advice(effect, "", false);
  }

  private static Advice use(String effect, String instead) {
    return new Advice(effect, instead, false);
  }

  private static Advice stage(String effect, String instead) {
    return new Advice(effect, instead, true);
  }
}
