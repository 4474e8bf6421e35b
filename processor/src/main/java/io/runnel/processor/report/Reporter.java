package io.runnel.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The one place that prints, and reports. A mistake that is seen from several sides is told once.
 */
public final class Reporter {

  private final Messager messager;
  private final Places places;
  private final ReportFile file;
  private final Set<String> printed = new HashSet<>();
  private boolean hasErrors;

  /** Prints only, at places of which nobody knows more than the compiler. */
  public Reporter(Messager messager) {
    this(messager, Places.UNKNOWN, ReportFile.none());
  }

  private Reporter(Messager messager, Places places, ReportFile file) {
    this.messager = messager;
    this.places = places;
    this.file = file;
  }

  /** Prints, and writes the file that the options ask for. */
  public static Reporter of(Messager messager, Places places, Map<String, String> options) {
    ReportFile file =
        ReportFile.from(
            options,
            problem ->
                messager.printMessage(Problem.REPORT_NOT_WRITTEN.severity(), problem.text()));
    return new Reporter(messager, places, file);
  }

  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  public void report(Finding finding) {
    hasErrors |= finding.isError();
    if (printed.add(keyOf(finding))) {
      Diagnostic.Kind severity = finding.problem().severity();
      Origin origin = finding.origin();
      AnnotationValue value = narrowest(origin);
      messager.printMessage(severity, finding.message(), origin.element(), origin.mirror(), value);
      file.add(
          severity, finding.words(), () -> places.locate(origin.element(), origin.mirror(), value));
    }
  }

  /** Tells something that is not a mistake. */
  public void explain(Origin origin, String text) {
    messager.printMessage(
        Diagnostic.Kind.NOTE, text, origin.element(), origin.mirror(), narrowest(origin));
  }

  /** A mistake of ours, which has no place in the user's source. */
  public void bug(Problem problem, String... arguments) {
    hasErrors = true;
    tell(problem.severity(), problem.worded(List.of(arguments)));
  }

  /** Tells something that has no place in the user's source. */
  public void tell(Diagnostic.Kind severity, Message message) {
    messager.printMessage(severity, message.text());
    file.add(severity, message, Optional::empty);
  }

  /** Tells something at a place that was found in a body. */
  public void tell(Diagnostic.Kind severity, Message message, Spot spot) {
    spot.print(severity, message.text());
    file.add(severity, message, spot::location);
  }

  public boolean hasErrors() {
    return hasErrors;
  }

  /** What javac finds: an element that is written without braces, only by its array. */
  private @Nullable AnnotationValue narrowest(Origin origin) {
    return origin.array() == null || places.isBraced(origin) ? origin.value() : origin.array();
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
