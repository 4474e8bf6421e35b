package io.runnel.examples.chat.demo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the program within the test: what it printed and its exit code. */
record Program(int exitCode, String out, String err) {

  static Program run(String... args) {
    return run(Map.of(), args);
  }

  static Program run(Map<String, String> environment, String... args) {
    return run(environment, false, args);
  }

  static Program runOnTerminal(String... args) {
    return run(Map.of(), true, args);
  }

  private static Program run(Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            args,
            environment,
            new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), terminal),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Program(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
