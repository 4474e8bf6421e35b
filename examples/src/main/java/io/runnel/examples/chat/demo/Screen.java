package io.runnel.examples.chat.demo;

import java.io.PrintStream;

/** Where the demo prints: a terminal, or a file or pipe that wants no control characters. */
record Screen(PrintStream out, boolean terminal) {

  /** Whether standard output is a terminal that a person looks at. */
  static boolean isTerminal() {
    // JDK 22 to 24 have a console even without a terminal, unless asked for the plain one.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  void heading(String text) {
    print("\n" + text + "\n" + "-".repeat(text.length()) + "\n");
  }

  void line(String format, Object... arguments) {
    print(Texts.format(format, arguments) + "\n");
  }

  /** Prints at once, so that tokens show as they come. */
  void print(String text) {
    out.print(text);
    out.flush();
  }
}
