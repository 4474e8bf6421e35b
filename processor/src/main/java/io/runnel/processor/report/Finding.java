package io.runnel.processor.report;

import java.util.List;
import javax.tools.Diagnostic;

/**
 * One mistake at one place, with the words that tell it.
 *
 * @param problem the kind of mistake
 * @param origin where it is
 * @param arguments what fills the problem's text, in order
 */
public record Finding(Problem problem, Origin origin, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Problem problem, Origin origin, String... arguments) {
    return new Finding(problem, origin, List.of(arguments));
  }

  public boolean isError() {
    return problem.severity() == Diagnostic.Kind.ERROR;
  }

  /** The message: code, what is wrong, how to fix it. */
  public String message() {
    return problem.message(arguments);
  }
}
