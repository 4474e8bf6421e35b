package io.runnel.processor;

import io.runnel.Bridge;
import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles real files, for what lives in modules or in class files. */
public final class Disk {

  static final String ANNOTATIONS = pathOf(Step.class);
  static final String ALL = ANNOTATIONS + java.io.File.pathSeparator + pathOf(Bridge.class);

  private final Path sources;
  private final Path output;

  public Disk(Path folder) {
    this(folder, "out");
  }

  public Disk(Path folder, String output) {
    this.sources = folder.resolve("src");
    this.output = folder.resolve(output);
  }

  public Path output() {
    return output;
  }

  /** Adds a source. */
  public Disk with(String path, String text) {
    try {
      Path file = sources.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What javac and Runnel say: path and line of the source, then the message. */
  List<String> compile(String... options) {
    return compile(new RunnelProcessor(), options);
  }

  /** What javac and the processor say. */
  public List<String> compile(Processor processor, String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of(options));
    try (StandardJavaFileManager files = javac.getStandardFileManager(told, Locale.ROOT, null)) {
      Files.createDirectories(output);
      all.addAll(List.of("-d", output.toString()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, told, all, null, files.getJavaFileObjectsFromPaths(found(".java")));
      task.setProcessors(List.of(processor));
      task.call();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return told.getDiagnostics().stream().map(this::text).toList();
  }

  /** Whether something was generated. */
  boolean hasGenerated() throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.anyMatch(file -> file.toString().endsWith(".java"));
    }
  }

  private List<Path> found(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(sources)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private String text(Diagnostic<? extends JavaFileObject> told) {
    JavaFileObject source = told.getSource();
    String place =
        source == null
            ? ""
            : sources.relativize(Path.of(source.toUri())) + ":" + told.getLineNumber() + ": ";
    return place + told.getMessage(Locale.ROOT);
  }

  private static String pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
