package io.runnel.examples.chat.demo;

import java.time.Duration;
import java.util.Locale;

/** How texts and figures look on the screen. */
final class Texts {
  private Texts() {}

  /** Text from outside on one line, without characters that would control a terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }

  /** A token as it is but for what would control a terminal; line breaks become spaces. */
  static String printable(String token) {
    return token.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
  }

  /** As {@link #oneLine}, cut at {@code width}. */
  static String fit(String text, int width) {
    String line = oneLine(text);
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, width - 3)) + "...";
  }

  static String seconds(Duration time) {
    return format("%.2f s", time.toNanos() / 1e9);
  }

  static String millis(Duration time) {
    return format("%.1f ms", time.toNanos() / 1e6);
  }

  /** How a failure is told: its own words, or its kind if it has none. */
  static String failure(Throwable failure) {
    String message = failure.getMessage();
    return oneLine(message == null ? failure.getClass().getSimpleName() : message);
  }

  static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
