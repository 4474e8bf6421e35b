package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ThenComposeBlocks {
  private final HttpClient client = HttpClient.newHttpClient();

  @Step
  CompletionStage<String> page(CompletableFuture<HttpRequest> request) {
    return request.thenCompose(this::send); // blocks: send; HttpClient.send
  }

  private CompletionStage<String> send(HttpRequest request) {
    try {
      return CompletableFuture.completedStage(client.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }
}
