package io.runnel.processor.blocking;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a catalogue that names methods by a pattern. */
final class LinePattern {

  private final CatalogueLine line;
  private final String typeStart;
  private @Nullable Pattern type;
  private @Nullable Pattern method;

  LinePattern(CatalogueLine line) {
    this.line = line;
    int star = line.type().indexOf('*');
    this.typeStart = star < 0 ? line.type() : line.type().substring(0, star);
  }

  CatalogueLine line() {
    return line;
  }

  /** Whether it means this method of a class that it means. */
  boolean matches(String method, Supplier<String> parameters) {
    return matchesMethod(method)
        && (line.parameters().equals(CatalogueLine.ANY)
            || line.parameters().equals(parameters.get()));
  }

  /** Whether it means methods of the class, as far as its name tells. */
  boolean matchesType(String name) {
    if (!name.startsWith(typeStart)) {
      return false;
    }
    if (type == null) {
      type = compiled(line.type());
    }
    return type.matcher(name).matches();
  }

  /** A constructor is named by itself alone. */
  private boolean matchesMethod(String name) {
    if (!line.hasMethodPattern() || name.equals("<init>")) {
      return line.method().equals(name);
    }
    if (method == null) {
      method = compiled(line.method());
    }
    return method.matcher(name).matches();
  }

  private static Pattern compiled(String text) {
    return Pattern.compile(text.replace(".", "\\.").replace("$", "\\$").replace("*", "[^.]*"));
  }
}
