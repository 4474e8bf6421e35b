package io.runnel.processor.report;

import java.util.List;
import javax.tools.Diagnostic;

/**
 * One mistake at one place, with the words that tell it.
 *
 * @param problem the kind of mistake
 * @param origin where it is
 * @param arguments what fills the problem's text, in order
 * @param isInClassFile whether the mistake itself is in a class file, which has no place to show
 */
public record Finding(
    Problem problem, Origin origin, List<String> arguments, boolean isInClassFile) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Problem problem, Origin origin, String... arguments) {
    return new Finding(problem, origin, List.of(arguments), false);
  }

  /** The same mistake, shown at what mentions the class file. */
  public Finding inClassFile(Origin mention) {
    return new Finding(problem, mention, arguments, true);
  }

  public boolean isError() {
    return problem.severity() == Diagnostic.Kind.ERROR;
  }

  /** The message: code, what is wrong, how to fix it. */
  public String message() {
    return problem.worded(arguments).text() + (isInClassFile ? Problem.IN_CLASS_FILE : "");
  }

  /** The same in parts. */
  Message words() {
    Message words = problem.worded(arguments);
    return isInClassFile
        ? new Message(words.code(), words.wrong() + Problem.IN_CLASS_FILE, words.fix())
        : words;
  }
}
