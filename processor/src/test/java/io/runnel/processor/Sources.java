package io.runnel.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Sources of tests, read from folders, and what the processor makes of them. */
public final class Sources {

  public static final Path RESOURCES = Path.of("src", "test", "resources");

  private Sources() {}

  /** The sources of a folder, sorted. */
  static List<JavaFileObject> in(Path folder) {
    return files(folder).stream()
        .map(file -> source(folder.relativize(file).toString(), read(file)))
        .toList();
  }

  /** The sources of these texts by their paths. */
  public static List<JavaFileObject> of(Map<String, String> texts) {
    return texts.entrySet().stream().map(text -> source(text.getKey(), text.getValue())).toList();
  }

  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(
        URI.create("mem:///" + path.replace('\\', '/')), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static Compilation process(List<JavaFileObject> sources, String... options) {
    return Compiler.javac()
        .withProcessors(new RunnelProcessor())
        .withOptions((Object[]) options)
        .compile(sources);
  }

  /** The generated sources by their paths. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.toUri().getPath().replaceFirst("^/SOURCE_OUTPUT/", "");
      texts.put(path, text(file));
    }
    return texts;
  }

  private static String text(JavaFileObject file) {
    try (var in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
