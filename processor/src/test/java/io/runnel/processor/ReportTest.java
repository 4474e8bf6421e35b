package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.report.Problem;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file of {@code -Arunnel.report}, by a javac that reads and writes files. That it says what
 * javac says, at the same places, is asserted for all mistakes in {@link BadTest} and {@link
 * io.runnel.processor.blocking.CorpusTest}.
 */
class ReportTest {

  private static final String GOOD =
      """
      package demo;

      import io.runnel.annotation.Chain;
      import io.runnel.annotation.Step;

      public interface Texts {
        @Step
        default String trim(String text) {
          return text.strip();
        }

        @Chain("trim")
        String tidy(String text);
      }
      """;

  private static final String BAD = GOOD.replace("\"trim\"", "\"trimm\"");

  private static final String BLOCKS =
      GOOD.replace("@Step", "@Step(async = true)")
          .replace("return text", "\ttry { Thread.sleep(1); } catch (Exception e) {} return text");

  @TempDir private Path folder;

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

  @Test
  void noFileIsWrittenUnasked() throws Exception {
    assertThat(compile(source(BAD))).isFalse();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrder(folder.resolve("Texts.java"), folder.resolve("classes"));
    }
  }

  @Test
  void nothingToSayLeavesAnEmptyFile() throws Exception {
    Files.writeString(report(), "of an earlier compilation");

    assertThat(compile(source(GOOD), "-Arunnel.report=" + report())).isTrue();

    assertThat(report()).isEmptyFile();
  }

  @Test
  void aMistakeIsALineAlsoWhereTheCompilationFails() throws Exception {
    Files.writeString(report(), "of an earlier compilation");

    assertThat(compile(source(BAD), "-Arunnel.report=" + report())).isFalse();

    assertThat(ReportLine.in(report()))
        .containsExactly(
            new ReportLine(
                "RNL201",
                "error",
                source(BAD).toString().replace(File.separatorChar, '/'),
                12,
                10,
                "no step \"trimm\" is in scope of chain Texts.tidy.\n  Texts has trim",
                "Did you mean \"trim\"?"));
  }

  @Test
  void aCallThatBlocksIsALineAtTheColumnThatJavacShows() throws Exception {
    assertThat(compile(source(BLOCKS), "-Arunnel.report=" + report())).isFalse();

    ReportLine line = ReportLine.in(report()).get(0);
    Diagnostic<?> shown = diagnostics.getDiagnostics().get(0);
    assertThat(ReportLine.in(report())).hasSize(1);
    assertThat(line.code()).isEqualTo("RNL301");
    assertThat(line.severity()).isEqualTo("error");
    assertThat(List.of(line.line(), line.column()))
        .isEqualTo(List.of(9L, 21L))
        .isEqualTo(List.of(shown.getLineNumber(), shown.getColumnNumber()));
    assertThat(line.message()).endsWith("but Thread.sleep(long) sleeps.");
    assertThat(line.fix()).endsWith("the bridge then runs the step on another thread.");
  }

  @Test
  void aWarningIsALineWithItsSeverity() throws Exception {
    String[] options = {"-Arunnel.blocking=warn", "-Arunnel.report=" + report()};
    assertThat(compile(source(BLOCKS), options)).isTrue();

    assertThat(ReportLine.in(report())).extracting(ReportLine::severity).containsExactly("warning");
  }

  @Test
  void mistakesOfLaterRoundsFollowThoseOfEarlierOnes() throws Exception {
    String note = GOOD.replace("  @Chain", "  String other(String text);\n\n  @Chain");
    assertThat(compile(new WritesAnother(), source(note), "-Arunnel.report=" + report())).isFalse();

    assertThat(ReportLine.in(report()))
        .extracting(ReportLine::file)
        .map(file -> Path.of(file).getFileName().toString())
        .containsExactly("Texts.java", "Others.java");
  }

  @Test
  void whatHasNoPlaceIsALineToo() throws Exception {
    String[] options = {"-Arunnel.blocking=maybe", "-Arunnel.report=" + report()};
    assertThat(compile(source(GOOD), options)).isTrue();

    assertThat(ReportLine.in(report()))
        .containsExactly(
            new ReportLine(
                "RNL308",
                "warning",
                null,
                0,
                0,
                "-Arunnel.blocking=maybe is none of error, warn, off, so error is used.",
                null));
  }

  @Test
  void foldersAreMade() throws Exception {
    Path deep = folder.resolve("not/yet/there.jsonl");

    assertThat(compile(source(GOOD), "-Arunnel.report=" + deep)).isTrue();

    assertThat(deep).isEmptyFile();
  }

  @Test
  void aFileThatCannotBeWrittenIsOneErrorAmongTheOthers() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    for (String wrong : List.of("=" + folder, "=" + file.resolve("report.jsonl"), "=", "")) {
      assertThat(compile(source(BAD), "-Arunnel.report" + wrong)).isFalse();

      assertThat(codes()).as(wrong).containsExactly("RNL903", "RNL201");
    }
    assertThat(Problem.REPORT_NOT_WRITTEN.code()).isEqualTo("RNL903");
  }

  /** As at a terminal. */
  @Test
  void pathsStartWhereTheCompilerRuns() throws Exception {
    Path work = Files.createDirectories(folder.resolve("work"));
    Path inside = Files.writeString(work.resolve("Texts.java"), BAD);
    Path beside =
        Files.writeString(
            folder.resolve("Größe.java"), BAD.replace("Texts", "Größe").replace("tidy", "clean"));

    javac(work, inside.toAbsolutePath().toString(), beside.toString());

    assertThat(ReportLine.in(work.resolve("out/report.jsonl")))
        .extracting(ReportLine::file)
        .containsExactlyInAnyOrder(
            "Texts.java", beside.toAbsolutePath().toString().replace(File.separatorChar, '/'));
  }

  private Path report() {
    return folder.resolve("report.jsonl");
  }

  private Path source(String text) throws IOException {
    return Files.writeString(folder.resolve("Texts.java"), text);
  }

  private List<String> codes() {
    List<String> codes =
        diagnostics.getDiagnostics().stream()
            .map(found -> found.getMessage(Locale.ROOT).substring(1, 7))
            .toList();
    return codes.subList(codes.size() - Math.min(2, codes.size()), codes.size());
  }

  private boolean compile(Path source, String... options) throws IOException {
    return compile(null, source, options);
  }

  private boolean compile(Processor before, Path source, String... options) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    List<Processor> processors = new ArrayList<>();
    if (before != null) {
      processors.add(before);
    }
    processors.add(new RunnelProcessor());
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjects(source));
      task.setProcessors(processors);
      return task.call();
    }
  }

  private static void javac(Path work, String... sources) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-encoding", "UTF-8", "-J-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    command.addAll(List.of("-processor", RunnelProcessor.class.getName(), "-d", "classes"));
    command.add("-Arunnel.report=out/report.jsonl");
    command.addAll(List.of(sources));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isEqualTo(1);
  }

  /** Writes a source with a mistake, in the first round. */
  private static final class WritesAnother extends AbstractProcessor {

    private boolean hasWritten;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!hasWritten) {
        hasWritten = true;
        try (Writer source =
            processingEnv.getFiler().createSourceFile("demo.Others").openWriter()) {
          source.write(BAD.replace("Texts", "Others").replace("tidy", "clean"));
        } catch (IOException failure) {
          throw new AssertionError(failure);
        }
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
