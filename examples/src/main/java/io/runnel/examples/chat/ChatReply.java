package io.runnel.examples.chat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What comes back: a whole answer has a {@code message}, an event of a stream a {@code delta}, a
 * refusal an {@code error}. What a reply does not have is null.
 */
record ChatReply(List<Choice> choices, JsonElement error) {

  record Choice(Text message, Text delta) {}

  record Text(String content) {}

  /** Reads a reply; a {@link ChatException} if it is a refusal or no reply at all. */
  static ChatReply parse(int status, String json) {
    ChatReply reply;
    try {
      reply = Json.GSON.fromJson(json, ChatReply.class);
    } catch (JsonParseException notJson) {
      throw unexpected(status);
    }
    if (reply != null && reply.isRefusal()) {
      throw new ChatException(status, ChatException.text(reply.error()));
    }
    if (reply == null || reply.choices() == null) {
      throw unexpected(status);
    }
    return reply;
  }

  /** Whether there is an error; some servers send a null with every answer. */
  boolean isRefusal() {
    return error != null && !error.isJsonNull();
  }

  /** The text of a whole answer. */
  String text() {
    return first(Choice::message)
        .orElseThrow(() -> new ChatException(200, "the answer has no text"));
  }

  /** The text of an event: empty for those that carry only a role or the usage. */
  String token() {
    return first(Choice::delta).orElse("");
  }

  private Optional<String> first(Function<Choice, Text> part) {
    Choice first = choices.isEmpty() ? null : choices.get(0);
    return Optional.ofNullable(first).map(part).map(Text::content);
  }

  private static ChatException unexpected(int status) {
    return new ChatException(status, "this is not the answer of a chat-completions endpoint");
  }
}
