package io.runnel.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.StreamRunnel;
import io.runnel.examples.chat.ChatService;
import io.runnel.examples.chat.Endpoint;
import io.runnel.examples.chat.TellChain;
import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page, asked by a plain client and by a browser. */
@Timeout(60)
class TokenPageTest {

  private static final String ASK = "?question=How+many+words+are+these%3F";
  private static final String ANSWER =
      "A simulated model knows no answer to this, but it has counted the 5 words of the question.";

  private static StreamRunnel<String, String, ?> chat(ChatServer model) {
    return new TellChain(
        new ChatService(HttpClient.newHttpClient(), Endpoint.of(model.address(), "any")));
  }

  private static HttpRequest get(TokenServer server, String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
  }

  private static String text(TokenServer server, String path) throws Exception {
    return HttpClient.newHttpClient().send(get(server, path), BodyHandlers.ofString()).body();
  }

  @Test
  void tokensAreServerSentEvents() throws Exception {
    try (ChatServer model = ChatServer.start(Latency.NONE);
        TokenServer server = TokenServer.start(chat(model))) {
      assertThat(text(server, "")).contains("new EventSource(");
      assertThat(text(server, "tokens" + ASK))
          .startsWith("event: token\ndata: A \n\nevent: token\ndata: simulated \n\n")
          .endsWith("event: token\ndata: question.\n\nevent: done\ndata: \n\n");
      assertThat(
              HttpClient.newHttpClient()
                  .send(get(server, "tokens"), BodyHandlers.discarding())
                  .statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void aFailureIsAnEvent() throws Exception {
    StreamRunnel<String, String, List<String>> failing =
        StreamRunnel.of(
            question ->
                Stream.of("so", "no")
                    .peek(
                        token -> {
                          if (token.equals("no")) {
                            throw new IllegalStateException("no\nmore");
                          }
                        }));
    try (TokenServer server = TokenServer.start(failing)) {
      assertThat(text(server, "tokens" + ASK))
          .isEqualTo("event: token\ndata: so\n\nevent: failed\ndata: no\ndata: more\n\n");
    }
  }

  /** Each token is on its way before the next one is made, and who leaves stops the chain. */
  @Test
  void tokensComeAtOnceUntilTheReaderLeaves() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    StreamRunnel<String, String, List<String>> endless =
        StreamRunnel.of(question -> Stream.generate(() -> "on").onClose(stopped::countDown));
    try (TokenServer server = TokenServer.start(endless)) {
      HttpResponse<InputStream> response =
          HttpClient.newHttpClient()
              .send(get(server, "tokens" + ASK), BodyHandlers.ofInputStream());
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body()))) {
        assertThat(lines.readLine()).isEqualTo("event: token");
        assertThat(lines.readLine()).isEqualTo("data: on");
      }
      assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aBrowserShowsTheTokens(@TempDir Path profile) throws Exception {
    Chromium browser = Chromium.installed();
    try (ChatServer model = ChatServer.start(Latency.scaled(0.1));
        TokenServer server = TokenServer.start(chat(model))) {
      String page = browser.dump(profile, server.address() + ASK);

      assertThat(page).contains("<p id=\"state\">done</p>");
      assertThat(page).contains("data-tokens=\"18\">" + ANSWER + "</p>");
    }
  }
}
