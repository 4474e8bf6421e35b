package io.runnel.examples.chat;

import java.util.Iterator;
import java.util.Optional;
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
        .takeWhile(line -> !isLast(line))
        .map(ServerSentEvents::data)
        .flatMap(Optional::stream)
        .iterator();
  }

  /** The data of a line, if it has any: that of the last one is none. */
  static Optional<String> data(String line) {
    return line.startsWith(DATA) && !isLast(line)
        ? Optional.of(line.substring(DATA.length()).strip())
        : Optional.empty();
  }

  private static boolean isLast(String line) {
    return line.startsWith(DATA) && line.substring(DATA.length()).strip().equals(DONE);
  }
}
