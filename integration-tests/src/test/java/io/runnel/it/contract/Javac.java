package io.runnel.it.contract;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory as a user's build would, with every warning an error. */
final class Javac {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record) (\\w+)");

  private final List<Path> libraries;

  Javac(Path... libraries) {
    this.libraries = List.of(libraries);
  }

  /** Compiles one file a text; its package and its first type give it its name. */
  Compiled compile(String... texts) {
    String path = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-Xlint:all,-path",
            "-Werror",
            "--release",
            "17",
            "-classpath",
            libraries.stream().map(jar -> jar + File.pathSeparator).reduce("", String::concat)
                + path,
            "-processorpath",
            path);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<? extends JavaFileObject> sources = Arrays.stream(texts).map(Javac::source).toList();
    try (MemoryFiles files =
        new MemoryFiles(javac.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8))) {
      boolean isDone = javac.getTask(null, files, told, options, null, sources).call();
      List<Diagnosis> said = told.getDiagnostics().stream().map(Diagnosis::of).toList();
      return new Compiled(isDone, said, files.classes(), libraries);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@code demo/Service.java} for a text that begins like one. */
  static String nameOf(String text) {
    return find(PACKAGE, text).replace('.', '/') + "/" + find(TYPE, text) + ".java";
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private static JavaFileObject source(String text) {
    URI name = URI.create("mem:///" + nameOf(text));
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
