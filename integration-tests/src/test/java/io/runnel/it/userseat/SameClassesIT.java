package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The blocking check has javac analyse classes before their turn. What javac then writes and says
 * is what it writes and says without the check, to the byte.
 */
class SameClassesIT {

  private static final Path ZOO = Jars.ROOT.resolve("integration-tests/src/test/resources/zoo");
  private static final List<Path> PASSING =
      List.of(
          Jars.ROOT.resolve("examples/src/main/java"),
          Jars.ROOT.resolve("integration-tests/src/main/java"),
          ZOO);

  /** Where a line begins a message, or the counts behind the last one. */
  private static final Pattern MESSAGE =
      Pattern.compile("(?m)^(?=\\S+\\.java:\\d+: |Note: |\\d+ (?:errors?|warnings?)$)");

  @TempDir private Path folder;

  private Project project;

  /** What javac made, in the order in which it wrote. */
  private record Made(Map<String, byte[]> files, List<String> order, List<String> said) {

    /** Without what Runnel said, and without the count, which has it in. */
    Made onlyJavacs() {
      return new Made(
          files,
          order,
          said.stream()
              .filter(each -> !isOurs(each) && !each.matches("\\d+ warnings\\n"))
              .toList());
    }
  }

  /** The running JDK's, and those of others. */
  static Stream<Javac> compilers() {
    return Stream.concat(
        Stream.of(new Javac.InProcess()),
        Jdk.versions()
            .filter(version -> version != Runtime.version().feature())
            .map(Javac.Program::new));
  }

  @BeforeEach
  void setUp() throws Exception {
    project = new Project(folder.toRealPath());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void theClassesOfPassingSourcesAreTheSame(Javac javac) throws Exception {
    Made without = compile(javac, PASSING, "-Arunnel.blocking=off", "-Xlint:all");
    Made with = compile(javac, PASSING, "-Arunnel.blocking=error", "-Xlint:all");

    assertThat(without.order()).hasSizeGreaterThan(100);
    assertThat(without.said()).anyMatch(said -> said.contains("[unchecked]"));
    assertSame(with, without);
  }

  @Test
  void theNotesOfPassingSourcesAreTheSame() throws Exception {
    Made without = compile(new Javac.InProcess(), List.of(ZOO), "-Arunnel.blocking=off");
    Made with = compile(new Javac.InProcess(), List.of(ZOO), "-Arunnel.blocking=error");

    assertThat(without.said()).anyMatch(said -> said.startsWith("Note: "));
    assertSame(with, without);
  }

  @Test
  void theClassesAndWarningsOfSourcesThatBlockAreTheSame() throws Exception {
    project.with(
        "src/sleeping/Sleeper.java",
        """
        package sleeping;

        import io.runnel.annotation.Step;
        import java.util.List;

        public class Sleeper {
          @Step(async = true)
          String sleep(List raw) throws InterruptedException {
            Thread.sleep((long) 1L);
            List<String> all = raw;
            return all.get(0);
          }
        }
        """);
    List<Path> sources = List.of(Path.of("src"), ZOO);
    Javac javac = new Javac.InProcess();
    Made without = compile(javac, sources, "-Arunnel.blocking=off", "-Xlint:all");
    Made with = compile(javac, sources, "-Arunnel.blocking=warn", "-Xlint:all");

    assertThat(with.said()).anyMatch(SameClassesIT::isOurs);
    assertSame(with.onlyJavacs(), without.onlyJavacs());
  }

  private static void assertSame(Made with, Made without) {
    assertThat(with.said()).isEqualTo(without.said());
    assertThat(with.order()).isEqualTo(without.order());
    assertThat(with.files().keySet()).isEqualTo(without.files().keySet());
    assertThat(with.files())
        .allSatisfy(
            (name, bytes) -> assertThat(bytes).as(name).isEqualTo(without.files().get(name)));
  }

  private static boolean isOurs(String said) {
    return said.contains("[RNL");
  }

  private Made compile(Javac javac, List<Path> sources, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-verbose", "-processorpath", Jars.processorPath()));
    all.addAll(List.of("-cp", libraries()));
    Tool tool = project.compile(javac, sources, all.toArray(String[]::new));
    assertThat(tool.exitCode()).as(() -> String.join("", said(tool))).isZero();
    Made made = new Made(project.written(""), order(tool), said(tool));
    project.clean();
    return made;
  }

  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Jars.classPath(),
        Jars.tool("gson").toString(),
        Jars.tool("progressbar").toString());
  }

  private static List<String> order(Tool javac) {
    return javac.output().lines().filter(line -> line.startsWith("[wrote ")).toList();
  }

  /** All messages of javac, sorted, since they come when a class is analysed. */
  private static List<String> said(Tool javac) {
    String messages =
        javac
            .output()
            .lines()
            .filter(line -> !line.startsWith("["))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return Arrays.stream(MESSAGE.split(messages)).sorted().toList();
  }
}
