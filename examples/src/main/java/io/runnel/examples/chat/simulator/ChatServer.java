package io.runnel.examples.chat.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The simulated endpoint: it listens on a free port of loopback until it is closed. */
public final class ChatServer implements AutoCloseable {
  private static final int BACKLOG = 256;

  static {
    // Head and body of an answer are two writes; with Nagle's algorithm the second waits 40 ms.
    // Newer JDKs have this as the default, and a value that somebody set stays.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final HttpServer server;
  private final ExecutorService threads;

  private ChatServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /** Starts a server; with a latency of {@link Latency#NONE} it answers at once. */
  public static ChatServer start(Latency latency) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    ExecutorService threads = Executors.newCachedThreadPool(ChatServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", new CompletionsHandler(latency));
    server.start();
    return new ChatServer(server, threads);
  }

  /** The address to give to clients. */
  public String address() {
    InetAddress host = server.getAddress().getAddress();
    return "http://" + host.getHostAddress() + ":" + server.getAddress().getPort() + "/v1";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "simulated-model");
    thread.setDaemon(true);
    return thread;
  }
}
