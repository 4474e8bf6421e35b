package io.runnel.examples.chat.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the simulated models know: the answers to a few questions, and what to say to all others.
 */
final class Replies {
  private static final Map<String, String> KNOWN = read("replies.tsv");

  private Replies() {}

  static String to(String question) {
    String known = KNOWN.get(question.strip());
    return known != null
        ? known
        : "A simulated model knows no answer to this, but it has counted the "
            + question.strip().split("\\s+").length
            + " words of the question.";
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = Replies.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
