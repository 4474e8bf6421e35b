package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is seen where the processor did not run, and where a generated class is missing at run time;
 * {@code docs/hosts.md} shows the same lines.
 */
class MissingProcessorIT {

  private static final String NOT_FOUND =
      """
      src/demo/Main.java:5: error: cannot find symbol
          ShoutChain shout = new ShoutChain(new Service());
          ^
        symbol:   class ShoutChain
        location: class Main
      src/demo/Main.java:5: error: cannot find symbol
          ShoutChain shout = new ShoutChain(new Service());
                                 ^
        symbol:   class ShoutChain
        location: class Main
      2 errors
      """;

  @TempDir private Path folder;

  private Project project;

  @BeforeEach
  void setUp() throws Exception {
    project =
        new Project(folder.toRealPath())
            .with(
                "src/demo/Service.java",
                """
                package demo;

                import io.runnel.annotation.Chain;
                import io.runnel.annotation.Step;

                class Service {
                  @Step
                  String upper(String text) { return text.toUpperCase(); }

                  interface Chains {
                    @Chain("upper")
                    String shout(String text);
                  }
                }
                """)
            .with(
                "src/demo/Main.java",
                """
                package demo;

                class Main {
                  public static void main(String[] args) {
                    ShoutChain shout = new ShoutChain(new Service());
                    System.out.println(shout.invoke("hello"));
                  }
                }
                """);
  }

  static Stream<Arguments> waysNotToRunIt() {
    return Jdk.versions()
        .flatMap(
            version ->
                Stream.concat(
                        Stream.of(
                            "-cp LIBRARIES", "-cp LIBRARIES -processorpath PROCESSOR -proc:none"),
                        // Where only -proc:full or a named processor has it run.
                        version < 23 ? Stream.of() : Stream.of("-cp LIBRARIES:PROCESSOR"))
                    .map(options -> Arguments.of(version, options)));
  }

  @ParameterizedTest
  @MethodSource("waysNotToRunIt")
  void javacFindsNoGeneratedClass(int version, String options) throws Exception {
    assertThat(compile(version, options)).isEqualTo(new Tool(1, NOT_FOUND));
    assertThat(page()).contains(NOT_FOUND.lines().limit(5).toList());
  }

  @ParameterizedTest
  @MethodSource("io.runnel.it.userseat.Jdk#versions")
  void aProcessorThatIsNamedIsMissedByName(int version) throws Exception {
    String named = " -processor io.runnel.processor.RunnelProcessor";
    String error = "error: Annotation processor 'io.runnel.processor.RunnelProcessor' not found";

    Tool missing = compile(version, "-cp LIBRARIES" + named);

    assertThat(missing).isEqualTo(new Tool(1, error + "\n1 error\n"));
    assertThat(page()).contains(error);
    assertThat(compile(version, "-cp LIBRARIES:PROCESSOR" + named)).isEqualTo(new Tool(0, ""));
  }

  /** Where other processors run, javac can tell whose annotations none of them knows. */
  @ParameterizedTest
  @MethodSource("io.runnel.it.userseat.Jdk#versions")
  void javacWarnsOfAnnotationsThatNobodyClaims(int version) throws Exception {
    String warning =
        "warning: No processor claimed any of these annotations:"
            + " /io.runnel.annotation.Chain,/io.runnel.annotation.Step";

    Tool javac = compile(version, "-cp LIBRARIES -processorpath OTHER -Xlint:processing");

    // From JDK 23 on with the name of the category.
    assertThat(javac.output().lines().map(line -> line.replace("[processing] ", "")))
        .contains(warning);
    assertThat(page()).contains(warning);
  }

  @Test
  void aJarWithoutTheClassFailsWhereItIsUsedFirst() throws Exception {
    int version = Runtime.version().feature();
    assertThat(compile(version, "-cp LIBRARIES -processorpath PROCESSOR").exitCode()).isZero();
    Files.delete(project.classes().resolve("demo/ShoutChain.class"));

    Tool main =
        Tool.run(
            project.folder(),
            List.of(
                Jdk.installed(version).tool("java").toString(),
                "-cp",
                project.classes() + File.pathSeparator + Jars.classPath(),
                "demo.Main"));

    List<String> first =
        List.of(
            "Exception in thread \"main\" java.lang.NoClassDefFoundError: demo/ShoutChain",
            "\tat demo.Main.main(Main.java:5)",
            "Caused by: java.lang.ClassNotFoundException: demo.ShoutChain");
    assertThat(main.exitCode()).isEqualTo(1);
    assertThat(main.output().lines()).containsSubsequence(first);
    assertThat(page()).contains(first.stream().map(line -> line.replace("\t", "    ")).toList());
  }

  private Tool compile(int version, String options) throws Exception {
    List<String> each = new ArrayList<>();
    for (String option : options.split(" ")) {
      each.add(
          option
              .replace(":PROCESSOR", File.pathSeparator + "PROCESSOR")
              .replace("LIBRARIES", Jars.classPath())
              .replace("OTHER", Jars.tool("auto-value").toString())
              .replace("PROCESSOR", Jars.processorPath()));
    }
    return project.compile(
        new Javac.Program(version), List.of(Path.of("src")), each.toArray(String[]::new));
  }

  private static String page() throws Exception {
    return Files.readString(Jars.ROOT.resolve("docs/hosts.md"));
  }
}
