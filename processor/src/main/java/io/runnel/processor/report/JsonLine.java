package io.runnel.processor.report;

import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** One message as an object of JSON (RFC 8259) in one line. */
final class JsonLine {

  private final StringBuilder text = new StringBuilder("{");

  private JsonLine() {}

  static String of(Diagnostic.Kind kind, Message message, Optional<Location> location) {
    return new JsonLine()
        .string("code", message.code())
        .string("severity", severity(kind))
        .string("file", location.map(Location::file).orElse(null))
        .number("line", location.map(Location::line).orElse(null))
        .number("column", location.map(Location::column).orElse(null))
        .string("message", message.wrong().stripTrailing())
        .string("fix", message.fix().isEmpty() ? null : message.fix())
        .end();
  }

  private static String severity(Diagnostic.Kind kind) {
    return kind == Diagnostic.Kind.MANDATORY_WARNING
        ? "warning"
        : kind.name().toLowerCase(Locale.ROOT);
  }

  private JsonLine string(String name, @Nullable String value) {
    name(name);
    if (value == null) {
      text.append("null");
    } else {
      quote(value);
    }
    return this;
  }

  private JsonLine number(String name, @Nullable Long value) {
    name(name);
    text.append(value);
    return this;
  }

  private String end() {
    return text.append("}\n").toString();
  }

  private void name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    quote(name);
    text.append(':');
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      escape(value, i);
    }
    text.append('"');
  }

  private void escape(String value, int at) {
    char c = value.charAt(at);
    switch (c) {
      case '"', '\\' -> text.append('\\').append(c);
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ' || c == 0x7F || isLineEnd(c) || isLone(value, at)) {
          code(c);
        } else {
          text.append(c);
        }
      }
    }
  }

  /** What some readers take for the end of a line, though JSON allows it in a string. */
  private static boolean isLineEnd(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Half of a pair of surrogates, which UTF-8 has no bytes for. */
  private static boolean isLone(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }

  /** Not by a format, which would write the digits of the default locale. */
  private void code(char c) {
    text.append("\\u");
    String digits = Integer.toHexString(c);
    text.append("0".repeat(4 - digits.length())).append(digits);
  }
}
