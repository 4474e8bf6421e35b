package io.runnel.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.runnel.StreamRunnel;
import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Server-sent events as a stream: by a generator, and by a publisher that needs no thread. */
@Timeout(60)
class EventsTest {

  private static StreamRunnel<String, String, ?> chain(boolean async, String address) {
    ChatService service = new ChatService(HttpClient.newHttpClient(), Endpoint.of(address, "any"));
    return async ? new TellLaterChain(service) : new TellChain(service);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tokensArePulledAndPushed(boolean async) throws Exception {
    try (ChatServer server = ChatServer.start(Latency.NONE)) {
      StreamRunnel<String, String, ?> chain = chain(async, server.address());
      List<String> tokens;
      try (Stream<String> pulled = chain.stream("How many words are these?")) {
        tokens = pulled.toList();
      }
      assertThat(String.join("", tokens)).endsWith("counted the 5 words of the question.");
      assertThat(tokens).hasSizeGreaterThan(5).doesNotContain("");

      List<String> pushed = new ArrayList<>();
      chain.streamAsync("How many words are these?", pushed::add).join();
      assertThat(pushed).isEqualTo(tokens);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRefusalSaysWhatTheServerSaid(boolean async) throws Exception {
    try (ChatServer server = ChatServer.start(Latency.NONE)) {
      Throwable failure =
          chain(async, server.address() + "/nowhere/v1/chat/completions")
              .streamAsync("Why?", token -> {})
              .<Throwable>handle((value, error) -> error)
              .join();
      assertThat(failure).hasMessageContaining("there is only /v1/chat/completions");
    }
  }

  /** The server, too, sees that nobody reads any more. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoLeavesEarlyEndsTheExchange(boolean async) throws Exception {
    try (Endless server = new Endless()) {
      try (Stream<String> tokens = chain(async, server.address()).stream("Why?")) {
        Iterator<String> each = tokens.iterator();
        assertThat(each.next()).isEqualTo("on ");
      }
      assertThat(server.left.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theClientReadsWhatIsWanted() throws Exception {
    try (Endless server = new Endless()) {
      List<String> tokens = new ArrayList<>();
      CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
      CountDownLatch three = new CountDownLatch(3);
      chain(true, server.address())
          .streamAsync("Why?")
          .subscribe(
              new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                  subscription.request(3);
                  subscribed.complete(subscription);
                }

                @Override
                public void onNext(String token) {
                  tokens.add(token);
                  three.countDown();
                }

                @Override
                public void onError(Throwable failure) {}

                @Override
                public void onComplete() {}
              });
      assertThat(three.await(30, TimeUnit.SECONDS)).isTrue();

      subscribed.join().cancel();

      assertThat(server.left.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(tokens).containsExactly("on ", "on ", "on ");
    }
  }

  /** A model that speaks until nobody listens. */
  private static final class Endless implements AutoCloseable {

    final CountDownLatch left = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Endless() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext("/", this::speak);
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void speak(HttpExchange exchange) throws IOException {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, 0);
      byte[] event =
          ": comment\ndata: {\"choices\":[{\"delta\":{\"content\":\"on \"}}]}\n\n"
              .getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = exchange.getResponseBody()) {
        while (!threads.isShutdown()) {
          out.write(event);
          out.flush();
        }
      } catch (IOException nobodyListens) {
        left.countDown();
      }
    }

    @Override
    public void close() {
      server.stop(0);
      threads.shutdownNow();
    }
  }
}
