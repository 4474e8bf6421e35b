package io.runnel.examples.chat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.examples.chat.AskLaterChain;
import io.runnel.examples.chat.ChatService;
import io.runnel.examples.chat.Endpoint;
import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ThreadNotesTest {

  @Test
  void whatIsNotedIsWhereStepsReallyRan() throws Exception {
    try (ChatServer server = ChatServer.start(Latency.NONE);
        Bridge bridge =
            Bridge.builder()
                .blocking(task -> daemon(task, "blocking of the test").start())
                .build()) {
      Watched service = new Watched(Endpoint.of(server.address(), "any"));
      ThreadNotes notes = new ThreadNotes();

      new AskLaterChain(service, bridge)
          .invokeAsync("Why?", RunConfig.defaults().withListener(notes))
          .join();

      assertThat(service.threads)
          .containsEntry("request", Thread.currentThread().getName())
          .containsEntry("sendAndWait", "blocking of the test");
      assertThat(notes.began()).isEqualTo(service.threads);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Chains call the methods of the object that they are given, so a subclass can look on. */
  private static final class Watched extends ChatService {
    private final Map<String, String> threads = new ConcurrentHashMap<>();

    Watched(Endpoint endpoint) {
      super(HttpClient.newHttpClient(), endpoint);
    }

    @Override
    public HttpRequest request(String question) {
      threads.put("request", Thread.currentThread().getName());
      return super.request(question);
    }

    @Override
    public HttpResponse<String> sendAndWait(HttpRequest request)
        throws IOException, InterruptedException {
      threads.put("sendAndWait", Thread.currentThread().getName());
      return super.sendAndWait(request);
    }

    @Override
    public String answer(HttpResponse<String> response) {
      threads.put("answer", Thread.currentThread().getName());
      return super.answer(response);
    }
  }
}
