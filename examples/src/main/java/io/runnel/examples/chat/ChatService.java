package io.runnel.examples.chat;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a conversation with a chat-completions endpoint.
 *
 * <p>Each method does one thing in the style that suits it: some block, some return a stage, one
 * streams. None of them knows how the others run; {@link ChatChains} puts them together.
 */
public class ChatService {
  private final HttpClient http;
  private final Endpoint endpoint;

  public ChatService(HttpClient http, Endpoint endpoint) {
    this.http = Objects.requireNonNull(http, "http");
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
  }

  /** Work in memory that never blocks, so it may run in place. */
  @Step(async = true)
  public HttpRequest request(String question) {
    return endpoint.post(ChatRequest.of(endpoint.model(), question, false));
  }

  /** As {@link #request}, but asks for server-sent events. */
  @Step(async = true)
  public HttpRequest streamingRequest(String question) {
    return endpoint.post(ChatRequest.of(endpoint.model(), question, true));
  }

  /** Asynchronous: no thread waits for the answer, and cancelling the run aborts the exchange. */
  @Step
  public CompletionStage<HttpResponse<String>> send(HttpRequest request) {
    return http.sendAsync(request, BodyHandlers.ofString());
  }

  /** The same as {@link #send} in blocking style, as much existing code is. */
  @Step
  public HttpResponse<String> sendAndWait(HttpRequest request)
      throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  /** The text of the answer, or a {@link ChatException} that says what the server said. */
  @Step(async = true)
  public String answer(HttpResponse<String> response) {
    if (response.statusCode() >= 400) {
      throw ChatException.of(response.statusCode(), response.body());
    }
    return ChatReply.parse(response.statusCode(), response.body()).text();
  }

  /**
   * A generator: it has a thread of its own, may block, and emits each token as it comes.
   *
   * <p>When the reader goes away early, {@code emit} throws and try-with-resources ends the
   * exchange.
   */
  @Streaming
  public void tokens(HttpRequest request, Emitter<String> out)
      throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
    try (Stream<String> lines = response.body()) {
      if (response.statusCode() >= 400) {
        throw ChatException.of(response.statusCode(), lines.collect(Collectors.joining("\n")));
      }
      for (Iterator<String> events = ServerSentEvents.data(lines); events.hasNext(); ) {
        String token = ChatReply.parse(response.statusCode(), events.next()).token();
        if (!token.isEmpty()) {
          out.emit(token);
        }
      }
    }
  }

  /** Asynchronous: over when the head of the response is there; its body is yet to be read. */
  @Step
  public CompletionStage<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> open(HttpRequest request) {
    return http.sendAsync(request, BodyHandlers.ofPublisher());
  }

  /** The body of an answer; that of a refusal is read here, for what it says. */
  @Step
  public CompletionStage<Flow.Publisher<List<ByteBuffer>>> body(
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
    if (response.statusCode() < 400) {
      return CompletableFuture.completedStage(response.body());
    }
    BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    response.body().subscribe(text);
    return text.getBody()
        .thenCompose(
            said -> CompletableFuture.failedStage(ChatException.of(response.statusCode(), said)));
  }

  /**
   * The same as {@link #tokens} without a thread: the client reads from the network when tokens are
   * wanted, and ends the exchange when the reader goes.
   */
  @Streaming
  public Flow.Publisher<String> tokensAsync(Flow.Publisher<List<ByteBuffer>> body) {
    return reader ->
        body.subscribe(BodySubscribers.fromLineSubscriber(new TokenSubscriber(reader)));
  }
}
