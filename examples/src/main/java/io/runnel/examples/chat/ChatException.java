package io.runnel.examples.chat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;

/**
 * The endpoint's refusal, in words that can be shown to people.
 *
 * <p>It is unchecked, so callers of a chain get it as it is, from sync and from async calls.
 */
public final class ChatException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private final int status;

  ChatException(int status, String text) {
    super("HTTP " + status + ": " + text);
    this.status = status;
  }

  /** The refusal that a response with this status and body stands for. */
  static ChatException of(int status, String body) {
    return new ChatException(status, text(body));
  }

  /** The HTTP status, for instance 429 for "too many requests". */
  public int status() {
    return status;
  }

  /** Whether the same question may succeed later. */
  public boolean isTemporary() {
    return status == 429 || status >= 500;
  }

  private static String text(String body) {
    try {
      ChatReply reply = Json.GSON.fromJson(body, ChatReply.class);
      if (reply != null && reply.isRefusal()) {
        return text(reply.error());
      }
    } catch (JsonParseException notJson) {
      // Proxies answer in HTML or plain text: then the body itself is all there is to say.
    }
    String plain = body.strip();
    if (plain.isEmpty()) {
      return "no explanation given";
    }
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }

  /** Most servers send {@code {"message": "..."}}, some the bare text. */
  static String text(JsonElement error) {
    if (error.isJsonObject() && error.getAsJsonObject().has("message")) {
      return text(error.getAsJsonObject().get("message"));
    }
    return error.isJsonPrimitive() ? error.getAsString() : error.toString();
  }
}
