package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * Random programs of methods that call each other in circles, hand a function on, run it, wrap it
 * or give it to a thread: the calls that are reported are those that a slow and plain computation
 * finds.
 */
class RandomCallsTest {

  private static final int PROGRAMS = 200;
  private static final int METHODS = 9;

  @Test
  void reportsWhatAPlainComputationFinds() {
    List<RandomProgram> programs = new ArrayList<>();
    for (int seed = 0; seed < PROGRAMS; seed++) {
      programs.add(RandomProgram.of("P" + seed, new Random(seed), METHODS));
    }

    JavacRun run =
        JavacRun.of(programs.stream().map(RandomProgram::source).toList(), "-Xmaxerrs", "1000000");

    assertThat(run.foreignErrors()).isEmpty();
    for (RandomProgram program : programs) {
      assertThat(linesOf(run, program)).as(program::source).isEqualTo(program.blockingLines());
    }
    long blocking = programs.stream().filter(it -> !it.blockingLines().isEmpty()).count();
    assertThat(blocking).isBetween(PROGRAMS / 4L, PROGRAMS * 3L / 4);
  }

  private static TreeSet<Long> linesOf(JavacRun run, RandomProgram program) {
    TreeSet<Long> lines = new TreeSet<>();
    run.diagnostics().stream()
        .filter(found -> found.getSource().getName().endsWith("/" + program.name() + ".java"))
        .map(Diagnostic::getLineNumber)
        .forEach(lines::add);
    return lines;
  }
}
