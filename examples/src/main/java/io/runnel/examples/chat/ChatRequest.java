package io.runnel.examples.chat;

import java.util.List;

/** What is sent: the conversation so far, here a single question. */
record ChatRequest(String model, List<Message> messages, boolean stream) {

  record Message(String role, String content) {}

  static ChatRequest of(String model, String question, boolean stream) {
    return new ChatRequest(model, List.of(new Message("user", question)), stream);
  }
}
