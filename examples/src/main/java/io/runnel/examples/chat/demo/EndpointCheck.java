package io.runnel.examples.chat.demo;

import io.runnel.examples.chat.Endpoint;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/** A knock on the door before the show, which also warms up the client: figures are fairer then. */
final class EndpointCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private EndpointCheck() {}

  /** Any answer will do, even a refusal: it tells that somebody is there. */
  static void reach(HttpClient http, Endpoint endpoint) throws DemoException {
    HttpRequest anything = HttpRequest.newBuilder(endpoint.uri()).timeout(PATIENCE).build();
    try {
      http.send(anything, BodyHandlers.discarding());
    } catch (IOException unreachable) {
      throw DemoException.failed(
          "The endpoint " + endpoint.uri() + " cannot be reached: " + reason(unreachable) + ".");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw DemoException.failed("Interrupted before the first question.");
    }
  }

  /** In words, because the client's exceptions often have no message. */
  private static String reason(IOException unreachable) {
    if (unreachable instanceof HttpTimeoutException) {
      return "no answer within " + PATIENCE.toSeconds() + " seconds";
    }
    for (Throwable cause = unreachable; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return "its host is unknown";
      }
    }
    String message = unreachable.getMessage();
    return message == null ? "the connection was refused" : Texts.oneLine(message);
  }
}
