package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler of Eclipse, which runs processors and has no trees of javac to show. */
class EclipseIT {

  private static final Path EXAMPLES =
      Jars.ROOT.resolve("examples/src/main/java/io/runnel/examples");

  @TempDir private Path folder;

  private Project project;

  static Stream<List<Path>> sources() throws IOException {
    List<Path> examples =
        List.of(
            EXAMPLES.resolve("rag"),
            EXAMPLES.resolve("desk"),
            Jars.ROOT.resolve("integration-tests/src/main/java"));
    try (Stream<Path> golden =
        Files.list(Jars.ROOT.resolve("processor/src/test/resources/golden"))) {
      return Stream.concat(
          Stream.of(examples),
          golden.sorted().map(each -> List.of(each.resolve("given"))).toList().stream());
    }
  }

  @BeforeEach
  void setUp() throws Exception {
    project = new Project(folder.toRealPath());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void generatesWhatJavacHasItGenerate(List<Path> sources) throws Exception {
    Tool ecj = Eclipse.compile(project, sources);

    assertThat(ecj.exitCode()).as(ecj.output()).isZero();
    Map<String, byte[]> generated = project.written(".java");
    project.clean();
    project.compile(
        new Javac.InProcess(),
        sources,
        "-proc:only",
        "-cp",
        Jars.classPathWithLibraries(),
        "-processorpath",
        Jars.processorPath());
    assertThat(generated).isNotEmpty().containsExactlyEntriesOf(project.written(".java"));
  }

  @Test
  void skipsTheCheckWithOneNote() throws Exception {
    assertSkipsTheCheck(Eclipse.compile(project, sleeping()));
  }

  @Test
  void skipsTheCheckWhereThereIsNoJavacAtAll() throws Exception {
    assertSkipsTheCheck(Eclipse.compileWithOnly("java.compiler,jdk.zipfs", project, sleeping()));
  }

  private void assertSkipsTheCheck(Tool ecj) throws IOException {
    assertThat(ecj.exitCode()).as(ecj.output()).isZero();
    assertThat(ecj.output())
        .containsOnlyOnce("[RNL")
        .contains(
            "INFO: [RNL302] the blocking check needs javac's trees, which this compiler does not"
                + " show; skipped, generation goes on");
    assertThat(project.written(".class")).containsKey("demo/BothChain.class");
  }

  private List<Path> sleeping() throws IOException {
    project.with(
        "src/demo/Service.java",
        """
        package demo;

        import io.runnel.annotation.Chain;
        import io.runnel.annotation.Step;
        import io.runnel.annotation.Uses;

        public class Service {
          @Step(async = true)
          public String first(String in) throws InterruptedException {
            Thread.sleep(1);
            return in;
          }

          @Step(async = true)
          public String second(String in) throws InterruptedException {
            Thread.sleep(1);
            return in;
          }

          @Uses(Service.class)
          public interface Chains {
            @Chain({"first", "second"})
            String both(String in);
          }
        }
        """);
    return List.of(Path.of("src"));
  }
}
