package io.runnel.examples.chat.simulator;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;

/** The JSON of everything that the simulator says. */
final class Bodies {
  private static final Gson GSON = new Gson();

  private Bodies() {}

  static String completion(String model, String text) {
    return body(
        "chat.completion",
        model,
        Map.of(
            "index",
            0,
            "message",
            Map.of("role", "assistant", "content", text),
            "finish_reason",
            "stop"));
  }

  static String chunk(String model, String token) {
    return body(
        "chat.completion.chunk", model, Map.of("index", 0, "delta", Map.of("content", token)));
  }

  static String lastChunk(String model) {
    return body(
        "chat.completion.chunk",
        model,
        Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop"));
  }

  static String fault(int status) {
    return status == 429
        ? error("rate_limit_exceeded", "too many requests, try again later")
        : error("server_error", "the model had an accident");
  }

  static String error(String type, String message) {
    return GSON.toJson(Map.of("error", Map.of("type", type, "message", message)));
  }

  private static String body(String object, String model, Map<String, Object> choice) {
    return GSON.toJson(
        Map.of(
            "id",
            "chatcmpl-simulated",
            "object",
            object,
            "created",
            System.currentTimeMillis() / 1000,
            "model",
            model,
            "choices",
            List.of(choice)));
  }
}
