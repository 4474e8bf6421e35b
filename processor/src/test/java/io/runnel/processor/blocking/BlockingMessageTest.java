package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static io.runnel.processor.blocking.AsyncMethodsWatcher.service;
import static io.runnel.processor.blocking.AsyncMethodsWatcher.staged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockingMessageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Thread.sleep(1)|Thread.sleep(long) sleeps. Use CompletableFuture.delayedExecutor(...) and
          new Object().wait()|Object.wait() waits to be notified. Complete a CompletableFuture
          new Thread().join()|Thread.join() waits for a thread. Complete a CompletableFuture in it,
          LockSupport.park()|LockSupport.park() parks the thread. Complete a CompletableFuture
          field.join()|CompletableFuture.join() waits for a future. Chain on it by thenApply or thenCompose and return
          ((Future<?>) field).get()|Future.get() waits for a future. Use CompletableFuture.supplyAsync(...) and return a stage
          new SubmissionPublisher<String>().submit("")|waits for a slow subscriber. Use offer(...) without a timeout, with a
          new ForkJoinPool().invokeAll(List.of())|invokeAll(Collection) waits for its tasks. Use CompletableFuture.allOf
          new ForkJoinPool().awaitQuiescence(1, null)|awaitQuiescence(long, TimeUnit) waits for an executor. Drop async
          new ReentrantLock().lock()|ReentrantLock.lock() waits for a lock. Guard the state by an atomic or
          new ReentrantLock().newCondition().await()|Condition.await() waits for a condition. Complete
          new CountDownLatch(1).await()|CountDownLatch.await() waits for threads. Complete
          new LinkedBlockingQueue<String>().take()|take() waits for a queue. Use offer or poll without a timeout, or drop
          FileSystems.getDefault().newWatchService().take()|WatchService.take() waits for a file to change. Use poll()
          new PipedReader().read()|PipedReader.read() waits for the other end of a pipe. Drop
          new java.net.ServerSocket().accept()|ServerSocket.accept() waits for the network. Drop
          java.net.InetAddress.getByName("example.org")|InetAddress.getByName(String) looks up a host. Drop
          new java.net.URL("").openStream()|URL.openStream() talks to a web server. Use HttpClient.sendAsync(...) and
          ((HttpClient) null).send(null, null)|HttpClient.send(HttpRequest, HttpResponse.BodyHandler) talks to a web server. Use HttpClient.sendAsync
          ((java.sql.Connection) null).commit()|Connection.commit() talks to a database. Drop async = true: the bridge then
          ((javax.naming.Context) null).lookup("")|Context.lookup(String) talks to a naming service. Drop
          java.rmi.Naming.lookup("")|Naming.lookup(String) talks to another virtual machine. Drop
          java.awt.EventQueue.invokeAndWait(null)|waits for the event queue. Use invokeLater, or drop
          new ProcessBuilder().start()|ProcessBuilder.start() starts a process. Drop
          ((Process) null).waitFor()|Process.waitFor() waits for a process. Use Process.onExit() and return a stage, or
          System.console().readLine()|Console.readLine() waits for input at the console. Drop
          Files.readString(Path.of(""))|Files.readString(Path) reads or writes a file. Drop
          """)
  void saysWhatBlocksAndTheWayOut(String call, String expected) {
    JavacRun run = JavacRun.of(marked(call + ";"));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains("so it must not block, but ").contains(expected);
  }

  @Test
  void everyCategoryOfTheBuiltInCatalogueHasItsAdvice() {
    assertThat(Catalogue.builtIn().lines())
        .filteredOn(line -> line.topic() != Topic.CALLBACK)
        .filteredOn(line -> !line.isDebatable() && !line.isExempt())
        .allSatisfy(line -> assertThat(Advice.on(line).effect()).doesNotContain("("));
  }

  @Test
  void aMethodThatReturnsAStageIsToldHowToReturnTheValue() {
    assertThat(JavacRun.of(staged("field.join();")).errors())
        .containsExactly(
            "[RNL301] run returns CompletionStage<String>, so it must not block, but"
                + " CompletableFuture.join() waits for a future. Chain on it by thenApply or"
                + " thenCompose and return that stage, or make it a plain step that returns the"
                + " value: the bridge then runs it on another thread.");
    assertThat(JavacRun.of(staged("Files.delete(null);")).errors())
        .containsExactly(
            "[RNL301] run returns CompletionStage<String>, so it must not block, but"
                + " Files.delete(Path) reads or writes a file. Make it a plain step that returns"
                + " the value: the bridge then runs it on another thread.");
  }

  @Test
  void aPublisherIsToldHowToStreamFromAThread() {
    assertThat(
            JavacRun.of(
                    service(
                        "Flow.Publisher<String> run() throws Exception",
                        "Thread.sleep(1); return null;"))
                .errors())
        .containsExactly(
            "[RNL301] run streams by a Flow.Publisher, so it must not block, but"
                + " Thread.sleep(long) sleeps. Use CompletableFuture.delayedExecutor(...), or"
                + " stream by a Stream or from a void method with an emitter: the bridge then runs"
                + " it on another thread.");
  }

  @Test
  void callsOfRunnelItselfPointAtTheAsyncForm() {
    JavacRun run =
        JavacRun.of(
            List.of(
                "package io.runnel;\npublic class RunConfig {}",
                """
                package io.runnel;
                public interface Runnel<I, O> {
                  O invoke(I input);
                  O invoke(I input, RunConfig config);
                  java.util.List<O> batch(java.util.List<? extends I> inputs);
                  java.util.List<O> batchOutcomes(java.util.List<? extends I> inputs);
                }
                """,
                """
                package io.runnel;
                public interface StreamRunnel<I, C, O> extends Runnel<I, O> {
                  java.util.stream.Stream<C> stream(I input);
                  java.util.stream.Stream<C> stream(I input, RunConfig config);
                  O stream(I input, java.util.function.Consumer<? super C> onChunk);
                }
                """,
                """
                package io.runnel;
                public final class Bridge implements AutoCloseable { public void close() {} }
                """,
                """
                package demo;
                import io.runnel.*;
                class Caller {
                  abstract static class ReportChain implements StreamRunnel<String, String, String> {
                    public String invoke(String input) { return input; }
                  }
                  java.util.concurrent.CompletionStage<String> run(ReportChain chain, Bridge bridge) {
                    chain.invoke("");
                    chain.invoke("", null);
                    chain.batch(null);
                    chain.batchOutcomes(null);
                    chain.stream("");
                    chain.stream("", (RunConfig) null);
                    chain.stream("", chunk -> {});
                    bridge.close();
                    return null;
                  }
                }
                """));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors())
        .satisfiesExactly(
            invoke ->
                assertThat(invoke).contains("invoke(String) waits for a whole chain. Use inv"),
            config -> assertThat(config).contains("Runnel.invoke(Object, RunConfig)"),
            batch -> assertThat(batch).contains("waits for a whole batch. Use batchAsync and"),
            outcomes -> assertThat(outcomes).contains("Use batchOutcomesAsync and return that"),
            stream -> assertThat(stream).contains("waits for a whole stream. Use streamAsync and"),
            bridge -> assertThat(bridge).contains("Bridge.close() waits for the runs in flight."));
  }
}
