package io.runnel.processor.types;

import io.runnel.processor.RunnelProcessor;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac says of sources, with or without Runnel. */
final class Verdicts {

  private final List<Diagnostic<? extends JavaFileObject>> all;

  private Verdicts(List<Diagnostic<? extends JavaFileObject>> all) {
    this.all = all;
  }

  /** Of javac alone. */
  static Verdicts of(List<Sources> sources, List<String> options) {
    List<String> more = new ArrayList<>(List.of("-proc:none", "-Xlint:unchecked"));
    more.addAll(options);
    return of(task -> {}, sources, more);
  }

  /** Of javac with Runnel. */
  static Verdicts processing(List<Sources> sources, List<String> options) {
    return of(task -> task.setProcessors(List.of(new RunnelProcessor())), sources, options);
  }

  private static Verdicts of(
      java.util.function.Consumer<CompilationTask> setUp,
      List<Sources> sources,
      List<String> options) {
    List<String> all = new ArrayList<>(List.of("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000"));
    all.addAll(options);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = new MemoryFiles(compiler.getStandardFileManager(null, null, null));
    CompilationTask task =
        compiler.getTask(
            Writer.nullWriter(),
            files,
            found,
            all,
            null,
            sources.stream().map(Verdicts::file).toList());
    setUp.accept(task);
    try {
      task.call();
    } catch (RuntimeException broken) {
      throw new IllegalStateException("javac broke down", broken);
    }
    return new Verdicts(List.copyOf(found.getDiagnostics()));
  }

  private static JavaFileObject file(Sources source) {
    return new SimpleJavaFileObject(
        URI.create("string:///u/" + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }

  boolean fails(Sources source, int line) {
    return at(source, line).anyMatch(it -> it.getKind() == Diagnostic.Kind.ERROR);
  }

  boolean warns(Sources source, int line) {
    return at(source, line).anyMatch(it -> it.getKind() != Diagnostic.Kind.ERROR);
  }

  String messages(Sources source, int... lines) {
    return Arrays.stream(lines)
        .boxed()
        .flatMap(line -> at(source, line))
        .map(it -> it.getMessage(Locale.ROOT))
        .toList()
        .toString();
  }

  /** Whatever is said of other sources than those whose names begin like this. */
  List<String> outsideOf(String... names) {
    return all.stream()
        .filter(it -> Arrays.stream(names).noneMatch(name -> nameOf(it).startsWith(name)))
        .filter(it -> !it.getMessage(Locale.ROOT).contains("[RNL219]"))
        .map(Object::toString)
        .toList();
  }

  private Stream<Diagnostic<? extends JavaFileObject>> at(Sources source, int line) {
    return all.stream()
        .<Diagnostic<? extends JavaFileObject>>map(it -> it)
        .filter(it -> it.getLineNumber() == line && nameOf(it).equals(source.name() + ".java"));
  }

  private static String nameOf(Diagnostic<? extends JavaFileObject> found) {
    if (found.getSource() == null) {
      return "";
    }
    String path = found.getSource().toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
