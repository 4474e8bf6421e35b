package io.runnel.examples.chat.simulator;

import com.google.gson.JsonParseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The life of one request: read it, think, then fail, answer or stream. */
final class CompletionsHandler implements HttpHandler {
  private static final String PATH = "/v1/chat/completions";

  private final Latency latency;
  private final Faults faults = new Faults();

  CompletionsHandler(Latency latency) {
    this.latency = latency;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (!exchange.getRequestURI().getPath().equals(PATH)) {
        sendJson(exchange, 404, Bodies.error("not_found", "there is only " + PATH));
      } else if (!exchange.getRequestMethod().equals("POST")) {
        sendJson(exchange, 405, Bodies.error("method_not_allowed", "questions come by POST"));
      } else {
        complete(exchange, body);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void complete(HttpExchange exchange, String body)
      throws IOException, InterruptedException {
    Request request;
    try {
      request = Request.parse(body);
    } catch (JsonParseException malformed) {
      sendJson(exchange, 400, Bodies.error("invalid_request", "this is not a chat request"));
      return;
    }
    Duration thinking = latency.of(request);
    int fault = faults.next();
    if (fault != Faults.NONE) {
      Thread.sleep(thinking.toMillis());
      sendJson(exchange, fault, Bodies.fault(fault));
    } else if (request.stream()) {
      stream(exchange, request, thinking);
    } else {
      Thread.sleep(thinking.toMillis());
      sendJson(exchange, 200, Bodies.completion(request.model(), Replies.to(request.question())));
    }
  }

  private static void sendJson(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The first token takes as long as all others together, as it does with real models. */
  private static void stream(HttpExchange exchange, Request request, Duration thinking)
      throws IOException, InterruptedException {
    String[] tokens = Replies.to(request.question()).split("(?<= )");
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    long half = thinking.toMillis() / 2;
    Thread.sleep(half);
    for (String token : tokens) {
      sendEvent(out, Bodies.chunk(request.model(), token));
      Thread.sleep(half / tokens.length);
    }
    sendEvent(out, Bodies.lastChunk(request.model()));
    sendEvent(out, "[DONE]");
  }

  private static void sendEvent(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
