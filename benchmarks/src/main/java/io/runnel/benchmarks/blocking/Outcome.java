package io.runnel.benchmarks.blocking;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac said of a project, in order of files and lines.
 *
 * @param reports what the blocking check reports
 * @param errors that the sources do not compile as they are compiled here
 * @param remarks what is about the compilation rather than about a source, such as unknown options
 */
record Outcome(List<String> reports, List<String> errors, List<String> remarks) {

  private static final String RUNNEL = "[RNL";

  static Outcome of(List<Diagnostic<? extends JavaFileObject>> said, Path folder) {
    return new Outcome(
        select(said, folder, Outcome::isReport),
        select(said, folder, each -> !isReport(each) && each.getKind() == Diagnostic.Kind.ERROR),
        select(said, folder, Outcome::isRemark));
  }

  private static boolean isReport(Diagnostic<?> each) {
    return each.getMessage(Locale.ROOT).startsWith(RUNNEL);
  }

  private static boolean isRemark(Diagnostic<?> each) {
    return !isReport(each) && each.getSource() == null && each.getKind() == Diagnostic.Kind.WARNING;
  }

  private static List<String> select(
      List<Diagnostic<? extends JavaFileObject>> said,
      Path folder,
      Predicate<Diagnostic<?>> wanted) {
    return said.stream()
        .filter(wanted)
        .sorted(
            Comparator.<Diagnostic<? extends JavaFileObject>, String>comparing(
                    each -> fileOf(each, folder))
                .thenComparing(Diagnostic::getLineNumber)
                .thenComparing(Diagnostic::getColumnNumber))
        .map(each -> placeOf(each, folder) + each.getMessage(Locale.ROOT))
        .toList();
  }

  private static String placeOf(Diagnostic<? extends JavaFileObject> each, Path folder) {
    String file = fileOf(each, folder);
    return file.isEmpty() ? "" : file + ":" + each.getLineNumber() + ": ";
  }

  private static String fileOf(Diagnostic<? extends JavaFileObject> each, Path folder) {
    JavaFileObject source = each.getSource();
    return source == null ? "" : folder.relativize(Path.of(source.toUri())).toString();
  }
}
