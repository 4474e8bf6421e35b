package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocking check under the options of javac that change what it sees or how it is found. */
class CommandLineIT {

  private static final String USUAL = "-cp LIBRARIES -processorpath PROCESSOR ";

  private static final List<String> FOUND =
      List.of(
          "src/demo/Service.java:11: error: [RNL301]", "src/demo/Service.java:17: error: [RNL301]");

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
  }

  static Stream<String> waysToFindTheProcessor() {
    // From JDK 23 on a processor on the class path has to be asked for.
    String asked = Runtime.version().feature() < 23 ? "" : " -proc:full";
    return Stream.of(
        USUAL,
        "-cp LIBRARIES:PROCESSOR" + asked,
        "-cp LIBRARIES:PROCESSOR -processor io.runnel.processor.RunnelProcessor",
        "-cp LIBRARIES --processor-module-path PROCESSOR");
  }

  @ParameterizedTest
  @MethodSource("waysToFindTheProcessor")
  void findsWhereverTheProcessorIs(String options) throws Exception {
    assertFinds(options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--release 17",
        "-g -parameters -Xlint:all",
        // How Error Prone has javac run.
        "-XDcompilePolicy=simple --should-stop=ifError=FLOW",
        "-XDcompilePolicy=byfile",
      })
  void findsUnderOtherOptions(String options) throws Exception {
    assertFinds(USUAL + options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --release 17"})
  void findsInAModule(String options) throws Exception {
    project.with(
        "src/module-info.java",
        """
        module demo {
          requires static io.runnel.annotations;
          requires io.runnel.runtime;
          exports demo;
        }
        """);

    assertFinds("-p LIBRARIES -processorpath PROCESSOR" + options);
  }

  /** Where javac finds a class by itself, and whether or not it writes that one, too. */
  @ParameterizedTest
  @ValueSource(strings = {"-implicit:none", "-implicit:class"})
  void findsWhatAHelperOnTheSourcePathDoes(String options) throws Exception {
    project
        .with(
            "src/demo/Service.java",
            """
            package demo;

            import io.runnel.annotation.Step;

            public class Service {
              @Step(async = true)
              public String first(String in) {
                return Helper.slowly(in);
              }
            }
            """)
        .with(
            "beside/demo/Helper.java",
            """
            package demo;

            final class Helper {
              static String slowly(String in) {
                try {
                  Thread.sleep(1);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                return in;
              }
            }
            """);

    Tool javac = compile(USUAL + "-sourcepath BESIDE " + options);

    assertThat(Project.said(javac))
        .as(javac.output())
        .containsExactly("src/demo/Service.java:8: error: [RNL301]");
    assertThat(javac.exitCode()).isEqualTo(1);
    assertThat(project.written(".class")).isEmpty();
  }

  @Test
  void saysNothingWhereNoBodyIsLookedInto() throws Exception {
    assertThat(compile(USUAL + "-proc:only")).isEqualTo(new Tool(0, ""));
    assertThat(project.written(".java")).isNotEmpty();
  }

  @Test
  void saysNothingWhereNoProcessorRuns() throws Exception {
    assertThat(compile(USUAL + "-proc:none")).isEqualTo(new Tool(0, ""));
    assertThat(project.written(".java")).isEmpty();
  }

  @Test
  void warningsFailABuildThatWantsNone() throws Exception {
    Tool javac = compile(USUAL + "-Arunnel.blocking=warn -Werror");

    assertThat(javac.exitCode()).isEqualTo(1);
    assertThat(Project.said(javac)).containsExactlyElementsOf(asWarnings());
    assertThat(javac.output())
        .endsWith("error: warnings found and -Werror specified\n1 error\n2 warnings\n");
    assertThat(project.written(".class")).isEmpty();
  }

  @Test
  void warningsAloneFailNothing() throws Exception {
    Tool javac = compile(USUAL + "-Arunnel.blocking=warn");

    assertThat(javac.exitCode()).isZero();
    assertThat(Project.said(javac)).containsExactlyElementsOf(asWarnings());
    assertThat(project.written(".class")).isNotEmpty();
  }

  @Test
  void showsNoMoreThanIsAskedForAndCountsAll() throws Exception {
    Tool javac = compile(USUAL + "-Xmaxerrs 1");

    assertThat(javac.exitCode()).isEqualTo(1);
    assertThat(Project.said(javac)).containsExactly(FOUND.get(0));
    assertThat(javac.output()).contains("\nonly showing the first 1 errors, of 2 total;");
    assertThat(project.written(".class")).isEmpty();
  }

  private void assertFinds(String options) throws Exception {
    Tool javac = compile(options);

    assertThat(Project.said(javac)).as(javac.output()).containsExactlyElementsOf(FOUND);
    assertThat(javac.output()).endsWith("\n2 errors\n");
    assertThat(javac.exitCode()).isEqualTo(1);
    assertThat(project.written(".class")).isEmpty();
  }

  private Tool compile(String options) throws Exception {
    String[] each = options.split(" ");
    for (int i = 0; i < each.length; i++) {
      each[i] =
          each[i]
              .replace(":PROCESSOR", File.pathSeparator + "PROCESSOR")
              .replace("BESIDE", folder.resolve("beside").toString())
              .replace("LIBRARIES", Jars.classPath())
              .replace("PROCESSOR", Jars.processorPath());
    }
    return project.compile(new Javac.InProcess(), List.of(Path.of("src")), each);
  }

  private static List<String> asWarnings() {
    return FOUND.stream().map(found -> found.replace("error", "warning")).toList();
  }
}
