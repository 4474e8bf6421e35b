package io.runnel.examples.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.runnel.StreamRunnel;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Answers {@code ?question=...} by server-sent events, one a token, and one when all is said. */
final class TokenHandler implements HttpHandler {

  private static final String PARAMETER = "question=";

  private final StreamRunnel<String, String, ?> chain;

  TokenHandler(StreamRunnel<String, String, ?> chain) {
    this.chain = chain;
  }

  /** A browser that has gone makes {@code write} fail, which closes the stream and so the run. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null || !query.startsWith(PARAMETER)) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    String question =
        URLDecoder.decode(query.substring(PARAMETER.length()), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (exchange;
        Stream<String> tokens = chain.stream(question)) {
      OutputStream out = exchange.getResponseBody();
      try {
        for (Iterator<String> each = tokens.iterator(); each.hasNext(); ) {
          send(out, "token", each.next());
        }
        send(out, "done", "");
      } catch (RuntimeException failure) {
        send(out, "failed", String.valueOf(failure.getMessage()));
      }
    }
  }

  /** A line break in the data begins another line of data. */
  private static void send(OutputStream out, String event, String data) throws IOException {
    String lines = "data: " + data.replace("\r", "").replace("\n", "\ndata: ");
    out.write(("event: " + event + "\n" + lines + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
