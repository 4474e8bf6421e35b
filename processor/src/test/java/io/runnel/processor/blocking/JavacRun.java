package io.runnel.processor.blocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One run of the real javac, and what came of it. */
public record JavacRun(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    List<String> classFiles) {

  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |abstract )*(?:class|interface|record|enum|@interface) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  /** Compiles with a processor that watches the async methods of the sources. */
  public static JavacRun of(List<String> sources, String... options) {
    return of(new AsyncMethodsWatcher(), sources, options);
  }

  public static JavacRun of(Processor processor, List<String> sources, String... options) {
    Path out = newDirectory();
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", out.toString(), "-Xlint:-options", "-implicit:none"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null, null, diagnostics, all, null, sources.stream().map(SourceText::new).toList());
    task.setProcessors(List.of(processor));
    boolean succeeded = task.call();
    return new JavacRun(succeeded, diagnostics.getDiagnostics(), filesIn(out));
  }

  /** The messages of this kind that are Runnel's. */
  public List<String> messages(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.contains("[RNL"))
        .toList();
  }

  public List<String> errors() {
    return messages(Diagnostic.Kind.ERROR);
  }

  /** All messages that are not Runnel's, to see that a test compiles what it means to. */
  public List<String> foreignErrors() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> !message.contains("[RNL"))
        .toList();
  }

  public static String locationOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** The file that a source belongs in. */
  static String fileOf(String text) {
    Matcher type = TYPE.matcher(text);
    Matcher inPackage = PACKAGE.matcher(text);
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    return folder + (type.find() ? type.group(1) : "Unnamed") + ".java";
  }

  private static Path newDirectory() {
    try {
      Path directory = Files.createTempDirectory("runnel-blocking");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> filesIn(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      found.forEach(file -> file.toFile().deleteOnExit());
      return found.stream().map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String text) {
      super(URI.create("string:///" + fileOf(text)), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
