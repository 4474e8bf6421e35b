package demo;

import io.runnel.annotation.Step;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class HttpSend {
  private final HttpClient client = HttpClient.newHttpClient();

  @Step
  CompletionStage<String> page(URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    var got = client.send(request, BodyHandlers.ofString()); // blocks: HttpClient.send; sendAsync
    return CompletableFuture.completedStage(got.body());
  }
}
