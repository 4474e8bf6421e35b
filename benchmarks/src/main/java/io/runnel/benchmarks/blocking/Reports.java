package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Folders;
import io.runnel.benchmarks.measure.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles libraries with every async method watched, and prints what the check reports. */
record Reports(Shelf shelf, List<Path> processorPath, PrintStream out) {

  private static final String LEVEL = "-Arunnel.blocking=";

  void print(ReportsOptions options) throws IOException, InterruptedException {
    for (Library library : options.libraries()) {
      print(library, options.processor());
    }
  }

  /** The reports of one library, and then the counts. */
  private void print(Library library, List<String> processorOptions)
      throws IOException, InterruptedException {
    Project project = shelf.project(library);
    Progress.say("compiling " + library.name() + "...");
    Path work = Folders.empty(project.folder().resolveSibling("compiled"));
    Path notes = work.resolve("notes.txt");
    List<String> options = new ArrayList<>(project.options(processorPath));
    options.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-implicit:none"));
    options.addAll(List.of("-d", Files.createDirectory(work.resolve("classes")).toString()));
    // What goes beyond them is not even counted.
    options.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
    options.add("-A" + EveryAsyncMethod.NOTES + "=" + notes);
    options.addAll(processorOptions);
    if (processorOptions.stream().noneMatch(option -> option.startsWith(LEVEL))) {
      options.add(LEVEL + "warn");
    }
    Outcome outcome = compile(project, options);
    print(library, project, outcome, Notes.in(notes));
  }

  private static Outcome compile(Project project, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("There is no compiler: a JDK is needed.");
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      Iterable<? extends JavaFileObject> sources =
          files.getJavaFileObjectsFromPaths(project.sources());
      compiler.getTask(null, files, said, options, null, sources).call();
    }
    return Outcome.of(said.getDiagnostics(), project.folder());
  }

  private void print(Library library, Project project, Outcome outcome, List<Notes> notes)
      throws IOException {
    line("## %s: %s", library.name(), library.coordinates());
    list("", outcome.remarks());
    list("error: ", outcome.errors());
    list("", outcome.reports());
    line("");
    line(
        "- sources: %d files, %d lines",
        project.sources().size(), Folders.lines(project.sources()));
    // None if javac did not get as far as to processors.
    for (Notes each : notes) {
      line("- classes: %d", each.classes());
      line("- async methods with a body: %d", each.methods());
    }
    line("- reports: %d", outcome.reports().size());
    line("- errors of the library itself, compiled like this: %d", outcome.errors().size());
    line("");
  }

  private void list(String prefix, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      lines.forEach(each -> line("- %s%s", prefix, each));
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
