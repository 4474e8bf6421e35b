package io.runnel.processor.fuzz;

import io.runnel.processor.RunnelProcessor;
import io.runnel.processor.types.MemoryFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac said to a program.
 *
 * @param crash what it printed or threw when it broke down; empty if it did not
 */
record Compiled(String crash, List<Diagnostic<? extends JavaFileObject>> said) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One a thread: opening the jars anew for each program would take longer than compiling it. */
  private static final ThreadLocal<StandardJavaFileManager> FILES =
      ThreadLocal.withInitial(() -> JAVAC.getStandardFileManager(null, Locale.ROOT, null));

  /** By javac and the processor. */
  static Compiled processed(Program program, List<String> options) {
    return compiled(program, List.of(new RunnelProcessor()), options);
  }

  /** By javac alone. */
  static Compiled alone(Program program, List<String> options) {
    return compiled(
        program, List.of(), Stream.concat(options.stream(), Stream.of("-proc:none")).toList());
  }

  /** By javac and a processor that is not Runnel's. */
  static Compiled byAnother(Program program, List<String> options) {
    return compiled(program, List.of(new AnyProcessor()), options);
  }

  private static Compiled compiled(
      Program program, List<Processor> processors, List<String> options) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-XDdev", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
    try {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              new PrintWriter(printed, true),
              new MemoryFiles(FILES.get()),
              said,
              all,
              null,
              sources(program.texts()));
      task.setProcessors(processors);
      task.setLocale(Locale.ROOT);
      task.call();
    } catch (RuntimeException | Error thrown) {
      thrown.printStackTrace(new PrintWriter(printed, true));
    }
    return new Compiled(printed.toString(), said.getDiagnostics());
  }

  private static List<JavaFileObject> sources(Map<String, String> texts) {
    List<JavaFileObject> sources = new ArrayList<>();
    texts.forEach(
        (path, text) ->
            sources.add(
                new SimpleJavaFileObject(
                    URI.create("user:///" + path), JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                  }
                }));
    return sources;
  }

  boolean isCrashed() {
    return !crash.isEmpty();
  }

  List<String> errors() {
    return said.stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Compiled::text)
        .toList();
  }

  /** Errors and warnings. */
  List<String> complaints() {
    return said.stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(Compiled::text)
        .toList();
  }

  /** Errors, warnings and notes in what the processor wrote. */
  List<String> inGenerated() {
    return said.stream()
        .filter(each -> each.getSource() != null)
        .filter(each -> !"user".equals(each.getSource().toUri().getScheme()))
        // Of a class that is not in a file of its name, any other file is told so.
        .filter(each -> !each.getCode().contains("auxiliary.class"))
        .map(Compiled::text)
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> each) {
    String place =
        each.getSource() == null
            ? ""
            : each.getSource().toUri().getPath() + ":" + each.getLineNumber() + ": ";
    return place + each.getKind() + ": " + each.getMessage(Locale.ROOT);
  }
}
