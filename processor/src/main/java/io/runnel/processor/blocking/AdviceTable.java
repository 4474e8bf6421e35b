package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.Advice.compute;
import static io.runnel.processor.blocking.Advice.effect;
import static io.runnel.processor.blocking.Advice.stage;
import static io.runnel.processor.blocking.Advice.use;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** The advice on blocking calls, by class, by category and method, or by category. */
final class AdviceTable {

  private static final Map<String, Advice> TABLE =
      Map.ofEntries(
          entry("annotated", effect("is marked @Blocking")),
          entry("anthropic", stage("waits for a model", "use async() of the client")),
          entry(
              "apache-http",
              stage("talks to a web server", "use HttpAsyncClient with a CompletableFuture")),
          entry("awaitility", effect("waits for a condition")),
          entry("aws", stage("calls an AWS service", "use the service's AsyncClient")),
          entry("cassandra", stage("talks to a database", "use executeAsync(...)")),
          entry("cassandra#build", stage("connects to a database", "use buildAsync()")),
          entry("cassandra#prepare", stage("talks to a database", "use prepareAsync(...)")),
          entry("chain", stage("waits for a whole chain", "use invokeAsync of its class")),
          entry("chain#batch", stage("waits for a whole batch", "use batchAsync")),
          entry("chain#batchOutcomes", stage("waits for a whole batch", "use batchOutcomesAsync")),
          entry("chain#close", effect("waits for the runs in flight")),
          entry("chain#invoke", stage("waits for a whole chain", "use invokeAsync")),
          entry("chain#stream", stage("waits for a whole stream", "use streamAsync")),
          entry("condition", use("waits for a condition", "complete a CompletableFuture instead")),
          entry("console", effect("waits for input at the console")),
          entry("debatable/channel-mode", effect("waits if the channel is a blocking one")),
          entry("debatable/class-loading", effect("may load a class")),
          entry("debatable/console-print", effect("prints to the console")),
          entry("debatable/dns-implicit", effect("may look up a host")),
          entry("debatable/entropy", effect("may wait for randomness")),
          entry("debatable/file-meta", effect("asks the file system")),
          entry("debatable/gc", effect("collects garbage")),
          entry("debatable/keystore", effect("may read a file")),
          entry("debatable/logging", effect("writes a log")),
          entry("debatable/map-compute", effect("may wait for who computes the same key")),
          entry("debatable/parallel", compute("computes on many threads and waits for all")),
          entry("debatable/prefs", effect("may read or write preferences")),
          entry("debatable/process-list", effect("asks the operating system")),
          entry("debatable/properties", effect("reads or writes properties")),
          entry("debatable/scanner", effect("may wait for input")),
          entry("debatable/spin", effect("spins")),
          entry("debatable/stream-read", effect("may wait for input")),
          entry("debatable/stream-write", effect("may wait for output")),
          entry("debatable/xml", effect("reads or writes XML")),
          entry("dns", effect("looks up a host")),
          entry("elasticsearch", stage("talks to Elasticsearch", "use ElasticsearchAsyncClient")),
          entry("executor", effect("waits for an executor")),
          entry("executor#invokeAll", stage("waits for its tasks", "use CompletableFuture.allOf")),
          entry("executor#invokeAny", stage("waits for a task", "use CompletableFuture.anyOf")),
          entry("feign", stage("talks to a web server", "use AsyncFeign")),
          entry("file-io", effect("reads or writes a file")),
          entry("future", stage("waits for a future", "chain on it by thenApply or thenCompose")),
          entry("google-cloud", use("calls a Google Cloud service", "use futureCall(...)")),
          entry("google-genai", stage("waits for a model", "use Client.async")),
          entry("grpc", use("waits for a remote call", "use newFutureStub(...) or newStub(...)")),
          entry("grpc-shutdown", effect("waits for the calls in flight")),
          entry("guava-service", use("waits for a service", "use addListener(...)")),
          entry("http", stage("talks to a web server", "use HttpClient.sendAsync(...)")),
          entry("http#awaitTermination", effect("waits for the requests in flight")),
          entry("http#close", effect("waits for the requests in flight")),
          entry("http#stop", effect("waits for the requests in flight")),
          entry(
              "io.smallrye.mutiny.groups.MultiSubscribe",
              stage(
                  "waits for the items of a Multi",
                  "use collect().asList().subscribeAsCompletionStage()")),
          entry("java.util.concurrent.CompletionService", use("waits for a task", "use poll()")),
          entry(
              "java.util.concurrent.ExecutorCompletionService",
              use("waits for a task", "use poll()")),
          entry("java.util.concurrent.ForkJoinTask", plainFuture()),
          entry("java.util.concurrent.Future", plainFuture()),
          entry("java.util.concurrent.FutureTask", plainFuture()),
          entry("java.util.concurrent.SubmissionPublisher", submission()),
          entry(
              "java.util.concurrent.locks.StampedLock",
              use("waits for a lock", "use tryWriteLock() or tryReadLock()")),
          entry("jaxrs", stage("talks to a web server", "use rx()")),
          entry("jdbc", effect("talks to a database")),
          entry("jedis", stage("talks to Redis", "use a client with futures, such as Lettuce")),
          entry("jetty-client", stage("talks to a web server", "use CompletableResponseListener")),
          entry("jms", effect("waits for the broker")),
          entry("jms#receive", use("waits for a message", "use setMessageListener(...)")),
          entry("jms#receiveBody", use("waits for a message", "use setMessageListener(...)")),
          entry("jms#send", use("waits for the broker", "send with a CompletionListener")),
          entry("jooq", stage("talks to a database", "use fetchAsync() or executeAsync()")),
          entry("jooq#transaction", stage("talks to a database", "use transactionAsync(...)")),
          entry(
              "jooq#transactionResult",
              stage("talks to a database", "use transactionResultAsync(...)")),
          entry("jpa", effect("talks to a database")),
          entry("kafka", effect("waits for the broker")),
          entry("kafka#commitSync", use("waits for the broker", "use commitAsync(...)")),
          entry("kafka#flush", use("waits for the broker", "use send(...) with a callback")),
          entry("kafka#poll", effect("waits for records")),
          entry("kotlin", stage("waits for a coroutine", "use FutureKt.future(...)")),
          entry(
              "langchain4j",
              stage("waits for a model", "use the Async form of the method, if it has one")),
          entry(
              "langchain4j#chat",
              stage("waits for a model", "use chatAsync(...) or a StreamingChatModel")),
          entry("lettuce", stage("talks to Redis", "use async() of the connection")),
          entry("lettuce-connect", stage("connects to Redis", "use connectAsync(...)")),
          entry("listenable-future", use("waits for a future", "use Futures.addCallback(...)")),
          entry("lock", use("waits for a lock", "guard the state by an atomic or by tryLock()")),
          entry("mail", effect("talks to a mail server")),
          entry("minio", stage("talks to an object store", "use MinioAsyncClient")),
          entry("mongodb", stage("talks to a database", "use the driver for reactive streams")),
          entry(
              "monitor-wait", use("waits to be notified", "complete a CompletableFuture instead")),
          entry("mutiny", stage("waits for a Uni", "use subscribeAsCompletionStage()")),
          entry("naming", effect("talks to a naming service")),
          entry("nats", effect("talks to a NATS server")),
          entry("nats#nextMessage", use("waits for a message", "use a Dispatcher")),
          entry("nats#publish", stage("waits for a NATS server", "use publishAsync(...)")),
          entry("nats#request", stage("waits for a reply", "use request(...) without a timeout")),
          entry("neo4j", stage("talks to a database", "use session(AsyncSession.class)")),
          entry("netty", use("waits for a Netty future", "use addListener(...)")),
          entry(
              "okhttp",
              stage("talks to a web server", "use enqueue(...) with a CompletableFuture")),
          entry(
              "okhttp-body",
              use("reads the body of a response", "read it in the callback of enqueue(...)")),
          entry("openai", stage("waits for a model", "use async() of the client")),
          entry("opensearch", stage("talks to OpenSearch", "use OpenSearchAsyncClient")),
          entry(
              "origin/chain", use("waits for a chain", "use streamAsync or batchAsCompletedAsync")),
          entry("origin/console", effect("waits for input at the console")),
          entry("origin/file-io", effect("reads a file")),
          entry("origin/http", effect("waits for what a web server sends")),
          entry("origin/jdbc", effect("waits for a database")),
          entry("origin/process", effect("waits for what a process prints")),
          entry("origin/socket", effect("waits for the network")),
          entry("park", use("parks the thread", "complete a CompletableFuture instead")),
          entry("pipe", effect("waits for the other end of a pipe")),
          entry("process", effect("starts a process")),
          entry("process#waitFor", stage("waits for a process", "use Process.onExit()")),
          entry("pulsar", stage("waits for the broker", "use the Async form of the method")),
          entry("queue", use("waits for a queue", "use offer or poll without a timeout")),
          entry(
              "queue#transfer", use("waits for a queue", "use tryTransfer(...) without a timeout")),
          entry("rabbitmq", effect("waits for the broker")),
          entry("rabbitmq#rpc", stage("waits for the broker", "use asyncCompletableRpc(...)")),
          entry(
              "rabbitmq#waitForConfirms",
              use("waits for the broker", "use addConfirmListener(...)")),
          entry(
              "rabbitmq#waitForConfirmsOrDie",
              use("waits for the broker", "use addConfirmListener(...)")),
          entry("rate-limit", use("waits for a permit", "use tryAcquire() without a timeout")),
          entry("reactor", stage("waits for a Mono", "use toFuture()")),
          entry(
              "reactor.core.publisher.Flux",
              stage("waits for a Flux", "use next().toFuture() or collectList().toFuture()")),
          entry("redisson", stage("talks to Redis", "use the Async form of the method")),
          entry("rest", stage("talks to a web server", "use WebClient and Mono.toFuture()")),
          entry("rmi", effect("talks to another virtual machine")),
          entry("rxjava", stage("waits for an RxJava source", "use toCompletionStage()")),
          entry(
              "rxjava2",
              use("waits for an RxJava source", "complete a CompletableFuture in subscribe(...)")),
          entry("scala", stage("waits for a Scala future", "use FutureConverters.asJava(...)")),
          entry("sleep", stage("sleeps", "use CompletableFuture.delayedExecutor(...)")),
          entry("socket", effect("waits for the network")),
          entry(
              "spring-ai", stage("waits for a model", "use stream() and collectList().toFuture()")),
          entry(
              "spring-data",
              stage("talks to a database", "use a reactive repository and Mono.toFuture()")),
          entry("spring-messaging", effect("waits for the broker")),
          entry(
              "spring-redis",
              stage("talks to Redis", "use ReactiveRedisTemplate and Mono.toFuture()")),
          entry("synchronizer", use("waits for threads", "complete a CompletableFuture instead")),
          entry(
              "synchronizer#acquire",
              use("waits for a permit", "use tryAcquire() without a timeout")),
          entry(
              "synchronizer#acquireUninterruptibly",
              use("waits for a permit", "use tryAcquire() without a timeout")),
          entry("thread-join", use("waits for a thread", "complete a CompletableFuture in it")),
          entry("transaction", effect("waits for a transaction")),
          entry("ui-invoke-and-wait", use("waits for the event queue", "use invokeLater")),
          entry("vector-store", effect("talks to a vector store")),
          entry("vertx", stage("waits for a Vert.x future", "use toCompletionStage()")),
          entry(
              "vertx-file",
              stage(
                  "reads or writes a file",
                  "use the method without Blocking and toCompletionStage()")),
          entry("watch", use("waits for a file to change", "use poll() without a timeout")),
          entry("zookeeper", use("talks to ZooKeeper", "use the overload with a callback")));

  private AdviceTable() {}

  static Optional<Advice> find(String key) {
    return Optional.ofNullable(TABLE.get(key));
  }

  private static Advice plainFuture() {
    return stage("waits for a future", "use CompletableFuture.supplyAsync(...)");
  }

  private static Advice submission() {
    return use(
        "waits for a slow subscriber",
        "use offer(...) without a timeout, with a handler for what is dropped");
  }
}
