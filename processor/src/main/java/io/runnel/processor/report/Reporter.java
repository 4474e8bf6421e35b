package io.runnel.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The one place that prints. A mistake that is seen from several sides is printed once. */
public final class Reporter {

  private final Messager messager;
  private final Set<String> printed = new HashSet<>();
  private boolean hasErrors;

  public Reporter(Messager messager) {
    this.messager = messager;
  }

  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  public void report(Finding finding) {
    hasErrors |= finding.isError();
    if (printed.add(keyOf(finding))) {
      print(finding.problem().severity(), finding.message(), finding.origin());
    }
  }

  /** Tells something that is not a mistake. */
  public void explain(Origin origin, String text) {
    print(Diagnostic.Kind.NOTE, text, origin);
  }

  /** A mistake of ours, which has no place in the user's source. */
  public void bug(Problem problem, String... arguments) {
    hasErrors = true;
    messager.printMessage(problem.severity(), problem.message(List.of(arguments)));
  }

  public boolean hasErrors() {
    return hasErrors;
  }

  private void print(Diagnostic.Kind severity, String text, Origin origin) {
    messager.printMessage(severity, text, origin.element(), origin.mirror(), origin.value());
  }

  /** Made of text, because elements must not be kept over rounds. */
  private static String keyOf(Finding finding) {
    StringBuilder key = new StringBuilder(finding.message());
    key.append('\n').append(finding.origin().value());
    for (@Nullable Element at = finding.origin().element();
        at != null;
        at = at.getEnclosingElement()) {
      key.append('\n').append(at);
    }
    return key.toString();
  }
}
