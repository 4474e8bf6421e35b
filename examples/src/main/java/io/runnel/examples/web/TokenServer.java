package io.runnel.examples.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.runnel.StreamRunnel;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server of the page: it listens on a free port of loopback until it is closed. */
public final class TokenServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private TokenServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param chain from a question to the tokens of the answer
   */
  public static TokenServer start(StreamRunnel<String, String, ?> chain) throws IOException {
    TokenServer started =
        new TokenServer(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    started.server.setExecutor(started.threads);
    started.server.createContext("/", TokenServer::page);
    started.server.createContext("/tokens", new TokenHandler(chain));
    started.server.start();
    return started;
  }

  /** The address of the page; with {@code ?question=...} it asks at once. */
  public String address() {
    return "http://"
        + server.getAddress().getAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort()
        + "/";
  }

  private static void page(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream page = TokenServer.class.getResourceAsStream("page.html")) {
      if (page == null || !exchange.getRequestURI().getPath().equals("/")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      page.transferTo(exchange.getResponseBody());
    }
  }

  /** Ends the answers that are being given, too. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
