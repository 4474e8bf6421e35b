package demo;

import io.runnel.annotation.Step;

class HarmlessResources {
  static final class Span implements AutoCloseable {
    private final StringBuilder log;

    Span(StringBuilder log) {
      this.log = log.append('<');
    }

    Span note(char note) {
      log.append(note);
      return this;
    }

    @Override
    public void close() {
      log.append('>');
    }
  }

  @Step(async = true)
  String traced(String text) {
    StringBuilder log = new StringBuilder();
    try (Span span = new Span(log)) {
      for (char letter : text.toCharArray()) {
        span.note(letter);
      }
    }
    return log.toString();
  }
}
