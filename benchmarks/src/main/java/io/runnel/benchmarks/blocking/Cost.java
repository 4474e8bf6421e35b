package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Compiler;
import io.runnel.benchmarks.measure.Folders;
import io.runnel.benchmarks.measure.Javac;
import io.runnel.benchmarks.measure.Progress;
import io.runnel.benchmarks.measure.Rounds;
import io.runnel.benchmarks.measure.WarmJavac;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles projects with the check off and on in turn, and prints the times. */
record Cost(Shelf shelf, List<Path> processorPath, PrintStream out) {

  void print(CostOptions options) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("runnel-blocking-check");
    try {
      GeneratedProject generated = new GeneratedProject(options.classes(), options.seed());
      List<Project> projects = new ArrayList<>();
      projects.add(generated.write("generated", work.resolve("async"), true));
      projects.add(generated.write("generated, none async", work.resolve("plain"), false));
      for (Library library : options.libraries()) {
        projects.add(shelf.project(library));
      }
      Compiler compiler = options.warm() ? new WarmJavac() : new Javac(work);
      Rounds rounds = new Rounds(compiler, options.warmups(), options.rounds());
      CostReport report = new CostReport(out);
      report.setting(options, generated);
      for (Project project : projects) {
        Progress.say(project.name());
        Path compiled = Folders.empty(work.resolve("compiled"));
        Checked checked = Checked.prepare(project, processorPath, compiled, compiler);
        report.line(project, checked.measure(rounds));
      }
    } finally {
      Folders.delete(work);
    }
  }
}
