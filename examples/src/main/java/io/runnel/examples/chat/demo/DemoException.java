package io.runnel.examples.chat.demo;

/** The end of the demo before its time: one sentence for the user, and the exit code. */
final class DemoException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private DemoException(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** The user asked for something that cannot be. */
  static DemoException usage(String sentence) {
    return new DemoException(2, sentence);
  }

  /** The world did not play along. */
  static DemoException failed(String sentence) {
    return new DemoException(1, sentence);
  }

  int exitCode() {
    return exitCode;
  }
}
