package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole programs under the options of javac that say whether and for whom processors run. */
class ProcessorOptionsIT {

  private static final int CLASS_FILE_OF_17 = 61;

  @TempDir private Path folder;

  private Project project;

  @BeforeEach
  void setUp() throws Exception {
    project =
        new Project(folder.toRealPath())
            .with(
                "src/demo/Main.java",
                """
                package demo;

                import io.runnel.annotation.Chain;
                import io.runnel.annotation.Step;
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.CompletionStage;

                public class Main {
                  @Step
                  CompletionStage<String> fetch(String city) {
                    return CompletableFuture.completedFuture(city + ": 21");
                  }

                  @Step(async = true)
                  String headline(String forecast) {
                    return forecast + " degrees";
                  }

                  interface Chains {
                    @Chain({"fetch", "headline"})
                    String report(String city);
                  }

                  public static void main(String[] args) {
                    System.out.println(new MainChainsImpl(new Main()).report("Oslo"));
                  }
                }
                """);
  }

  /** As builds do it that keep generated sources. */
  @ParameterizedTest
  @MethodSource("io.runnel.it.userseat.Jdk#versions")
  void whatProcOnlyWritesIsCompiledWithProcNone(int version) throws Exception {
    Javac javac = new Javac.Program(version);
    Tool only = compile(javac, List.of(Path.of("src")), "-proc:only");

    assertThat(only).isEqualTo(new Tool(0, ""));
    assertThat(project.written(".java"))
        .containsOnlyKeys(
            "demo/MainChainsImpl.java", "demo/MainSteps.java", "demo/ReportChain.java");
    assertThat(project.written(".class")).isEmpty();

    Tool none = compile(javac, List.of(Path.of("src"), Path.of("classes")), "-proc:none");
    assertThat(none).isEqualTo(new Tool(0, ""));
    assertThat(run(version)).isEqualTo(new Tool(0, "Oslo: 21 degrees\n"));
  }

  @Test
  void forJava17OnJdk25() throws Exception {
    Tool javac =
        compile(new Javac.Program(25), List.of(Path.of("src")), "--release", "17", "-Werror");

    assertThat(javac).isEqualTo(new Tool(0, ""));
    assertThat(project.written(".class"))
        .containsKey("demo/ReportChain.class")
        .allSatisfy(
            (name, bytes) -> assertThat(bytes[7]).as(name).isEqualTo((byte) CLASS_FILE_OF_17));
    assertThat(run(17)).isEqualTo(new Tool(0, "Oslo: 21 degrees\n"));
  }

  private Tool compile(Javac javac, List<Path> sources, String... options) throws Exception {
    List<String> all = new java.util.ArrayList<>(List.of(options));
    all.addAll(List.of("-Xlint:all", "-cp", Jars.classPath()));
    all.addAll(List.of("-processorpath", Jars.processorPath()));
    return project.compile(javac, sources, all.toArray(String[]::new));
  }

  private Tool run(int version) throws Exception {
    return Tool.run(
        folder,
        List.of(
            Jdk.installed(version).tool("java").toString(),
            "-cp",
            project.classes() + File.pathSeparator + Jars.classPath(),
            "demo.Main"));
  }
}
