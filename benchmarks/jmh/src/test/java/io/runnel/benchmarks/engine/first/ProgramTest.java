package io.runnel.benchmarks.engine.first;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.benchmarks.engine.Payload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every program runs the five steps, and says how long it took. */
class ProgramTest {

  static final List<Program> PROGRAMS = Program.ALL;

  @ParameterizedTest
  @FieldSource("PROGRAMS")
  void printsItsTimeAndItsResult(Program program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.main().getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }

    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(Long.parseLong(lines.get(0))).isPositive();
    assertThat(lines.get(1)).isEqualTo(String.valueOf(Payload.visitsOf(5)));
  }
}
