package io.runnel.examples.chat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import java.util.Optional;

/**
 * Where questions go: the address of a chat-completions endpoint, the model to ask there, and the
 * key if it wants one.
 */
public record Endpoint(URI uri, String model, Optional<String> apiKey) {
  private static final String COMPLETIONS = "/chat/completions";

  public Endpoint {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(apiKey, "apiKey");
  }

  /**
   * The endpoint of a server: {@code http://host}, {@code http://host/v1} and {@code
   * http://host/v1/chat/completions} are the same one.
   *
   * @throws IllegalArgumentException if the address is not one of HTTP
   */
  public static Endpoint of(String address, String model) {
    URI uri = URI.create(address);
    boolean isHttp =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    if (!isHttp || uri.getHost() == null) {
      throw new IllegalArgumentException("not an address of HTTP: " + address);
    }
    return new Endpoint(uri.resolve(completionsPath(uri)), model, Optional.empty());
  }

  private static String completionsPath(URI uri) {
    String path = uri.getRawPath().replaceAll("/+$", "");
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    if (path.endsWith(COMPLETIONS)) {
      return path + query;
    }
    return (path.isEmpty() ? "/v1" : path) + COMPLETIONS + query;
  }

  /** The same server, asked for another model. */
  public Endpoint withModel(String other) {
    return new Endpoint(uri, other, apiKey);
  }

  /** The same endpoint, with the key sent as a bearer token, or without any. */
  public Endpoint withApiKey(Optional<String> key) {
    return new Endpoint(uri, model, key);
  }

  HttpRequest post(ChatRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.GSON.toJson(request)));
    apiKey.ifPresent(key -> builder.header("Authorization", "Bearer " + key));
    return builder.build();
  }

  /** Leaves the key out, so that it never gets into a log. */
  @Override
  public String toString() {
    return uri + " (" + model + ")";
  }
}
