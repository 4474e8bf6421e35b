package io.runnel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the compiler finds the blocking calls of each library, and only those. */
class CallsTest {

  @TempDir static Path classes;

  private static List<Diagnostic<? extends JavaFileObject>> errors;

  static List<Calls> libraries() {
    return CatalogueFile.ofLibraries().stream().map(Calls::of).toList();
  }

  /** One compilation for all, since starting javac on so many jars is what takes long. */
  @BeforeAll
  static void compile() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(diagnostics, null, null);
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-processor",
            "io.runnel.processor.RunnelProcessor",
            "-processorpath",
            classPath,
            "-classpath",
            classPath,
            "-d",
            classes.toString(),
            "-Xlint:none",
            "-Xmaxerrs",
            "10000");
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null,
            files,
            diagnostics,
            options,
            null,
            files.getJavaFileObjectsFromPaths(Calls.sources()))
        .call();
    errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .toList();
  }

  @Test
  void theSourcesCompileButForBlockingCalls() {
    assertThat(errors)
        .isNotEmpty()
        .extracting(error -> error.getMessage(Locale.ROOT))
        .allMatch(message -> message.startsWith("[RNL301] "));
  }

  @Test
  void eachSourceBelongsToALibrary() {
    assertThat(Calls.sources())
        .containsExactlyInAnyOrderElementsOf(libraries().stream().map(Calls::source).toList());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void theBlockingCallsAreFoundAndOnlyThose(Calls calls) {
    assertThat(errors)
        .filteredOn(error -> Path.of(error.getSource().toUri()).endsWith(calls.source()))
        .extracting(Diagnostic::getLineNumber)
        .containsExactlyInAnyOrderElementsOf(calls.blockingLines());
  }
}
