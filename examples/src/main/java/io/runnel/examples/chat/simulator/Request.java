package io.runnel.examples.chat.simulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A request as far as the simulator reads it: the model, the last message, and how to answer. */
record Request(String model, String question, boolean stream) {

  /**
   * Reads the JSON of a request.
   *
   * @throws JsonParseException if it is not one
   */
  static Request parse(String json) {
    try {
      return read(JsonParser.parseString(json).getAsJsonObject());
    } catch (IllegalStateException | ClassCastException | UnsupportedOperationException other) {
      // What Gson throws where it finds a value of another kind.
      throw new JsonParseException(other);
    }
  }

  private static Request read(JsonObject request) {
    JsonArray messages = request.getAsJsonArray("messages");
    if (messages == null || messages.isEmpty() || !request.has("model")) {
      throw new JsonParseException("model and messages are needed");
    }
    JsonObject last = messages.get(messages.size() - 1).getAsJsonObject();
    if (!last.has("content")) {
      throw new JsonParseException("a message needs content");
    }
    boolean stream = request.has("stream") && request.get("stream").getAsBoolean();
    return new Request(
        request.get("model").getAsString(), last.get("content").getAsString(), stream);
  }
}
