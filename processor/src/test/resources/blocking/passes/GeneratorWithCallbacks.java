package demo;

import io.runnel.Emitter;
import io.runnel.annotation.Streaming;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;

class GeneratorWithCallbacks {
  private final HttpClient client = HttpClient.newHttpClient();

  @Streaming
  CompletionStage<Void> lines(URI uri, Emitter<String> out) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenAccept(response -> response.body().lines().forEach(out::emit));
  }
}
