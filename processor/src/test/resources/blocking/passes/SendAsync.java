package demo;

import io.runnel.annotation.Step;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;

class SendAsync {
  private final HttpClient client = HttpClient.newHttpClient();

  @Step
  CompletionStage<String> page(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }
}
