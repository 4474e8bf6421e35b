package io.runnel.examples.chat.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatServerTest {
  private static final String QUESTION = "What is the capital of Norway?";
  private static final String ANSWER = "Oslo, at the head of the fjord of the same name.";

  private final HttpClient http = HttpClient.newHttpClient();
  private ChatServer server;

  @BeforeEach
  void start() throws Exception {
    server = ChatServer.start(Latency.NONE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersInJson() throws Exception {
    HttpResponse<String> response = post(question(false));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    JsonObject choice = choice(response.body());
    assertThat(choice.getAsJsonObject("message").get("content").getAsString()).isEqualTo(ANSWER);
    assertThat(choice.get("finish_reason").getAsString()).isEqualTo("stop");
  }

  @Test
  void streamsServerSentEvents() throws Exception {
    HttpResponse<String> response = post(question(true));
    assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
    List<String> events = List.of(response.body().split("\n\n"));
    assertThat(events).allMatch(event -> event.startsWith("data: "));
    assertThat(events).last().isEqualTo("data: [DONE]");
    List<String> tokens = new ArrayList<>();
    for (String event : events.subList(0, events.size() - 2)) {
      JsonObject delta = choice(event.substring("data: ".length())).getAsJsonObject("delta");
      tokens.add(delta.get("content").getAsString());
    }
    assertThat(tokens).hasSizeGreaterThan(5);
    assertThat(String.join("", tokens)).isEqualTo(ANSWER);
  }

  @Test
  void every25thRequestFails() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int request = 1; request <= 100; request++) {
      statuses.add(post(question(request % 2 == 0)).statusCode());
    }
    assertThat(statuses.get(24)).isEqualTo(429);
    assertThat(statuses.get(49)).isEqualTo(500);
    assertThat(statuses.get(74)).isEqualTo(429);
    assertThat(statuses.get(99)).isEqualTo(500);
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(96);
  }

  @Test
  void refusesWhatIsNoQuestion() throws Exception {
    assertThat(post("Why?").statusCode()).isEqualTo(400);
    assertThat(post("[]").statusCode()).isEqualTo(400);
    assertThat(post("{\"model\":\"any\",\"messages\":[]}").statusCode()).isEqualTo(400);
    assertThat(post("{\"model\":\"any\",\"messages\":7}").statusCode()).isEqualTo(400);
    HttpRequest get = HttpRequest.newBuilder(uri("/chat/completions")).build();
    assertThat(http.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    HttpRequest elsewhere = HttpRequest.newBuilder(uri("/models")).build();
    assertThat(http.send(elsewhere, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
  }

  private static String question(boolean stream) {
    return "{\"model\":\"any\",\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]}"
        .formatted(stream, QUESTION);
  }

  private static JsonObject choice(String json) {
    JsonObject body = JsonParser.parseString(json).getAsJsonObject();
    return body.getAsJsonArray("choices").get(0).getAsJsonObject();
  }

  private HttpResponse<String> post(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/chat/completions"))
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path);
  }
}
