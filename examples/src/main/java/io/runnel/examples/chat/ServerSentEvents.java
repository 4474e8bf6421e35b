package io.runnel.examples.chat;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The data of a stream of server-sent events, as chat-completions endpoints send them: one line
 * {@code data: {...}} an event, and {@code data: [DONE]} at the end.
 */
final class ServerSentEvents {
  private static final String DATA = "data:";
  private static final String DONE = "[DONE]";

  private ServerSentEvents() {}

  /** The data of each event, read lazily; comments and other fields are left out. */
  static Iterator<String> data(Stream<String> lines) {
    return lines
        .filter(line -> line.startsWith(DATA))
        .map(line -> line.substring(DATA.length()).strip())
        .takeWhile(data -> !data.equals(DONE))
        .iterator();
  }
}
