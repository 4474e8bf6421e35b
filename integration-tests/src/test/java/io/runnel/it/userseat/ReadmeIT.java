package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README, taken at its word: its example in a fresh folder, with javac alone. */
class ReadmeIT {

  private static final List<String> WEATHER = List.of("demo/WeatherService.java", "demo/Main.java");
  private static final Path EXAMPLES =
      Jars.ROOT.resolve("examples/src/main/java/io/runnel/examples");

  @TempDir private Path folder;

  static Stream<Arguments> changes() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (int version : Jdk.versions().toList()) {
      Readme.read().changes().forEach(change -> all.add(Arguments.of(version, change)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("io.runnel.it.userseat.Jdk#versions")
  void theExampleCompilesWithoutAWarningAndPrintsWhatTheReadmeSays(int version) throws Exception {
    Jdk jdk = Jdk.installed(version);
    Readme readme = Readme.read();
    write(readme.source("WeatherService"), readme.source("Main"));

    Files.createDirectories(folder.resolve("generated"));
    Tool javac = compile(jdk, WEATHER, "-Xlint:all", "-Werror", "-s", "generated");
    assertThat(javac).isEqualTo(new Tool(0, ""));
    assertThat(folder.resolve("generated/demo/ReportChain.java"))
        .content()
        .contains(readme.generatedLines());

    String classPath = "classes" + File.pathSeparator + Jars.classPath();
    List<String> run = List.of(jdk.tool("java").toString(), "-cp", classPath, "demo.Main");
    Tool printed = Tool.run(folder, run);
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.output().lines()) // as completed is in any order
        .containsExactlyInAnyOrderElementsOf(readme.printed().lines().toList());
  }

  @ParameterizedTest(name = "JDK {0}: {1}")
  @MethodSource("changes")
  void eachMistakeIsPrintedAsTheReadmeSays(int version, Readme.Change change) throws Exception {
    Jdk jdk = Jdk.installed(version);
    Readme readme = Readme.read();
    List<String> sources = WEATHER;
    if (change.isOf(readme.source("WeatherService"))) {
      write(change.of(readme.source("WeatherService")), readme.source("Main"));
    } else {
      sources = writeExamples(change);
    }

    Tool javac = compile(jdk, sources);

    assertThat(javac.output()).isEqualTo(change.printed());
    assertThat(javac.exitCode()).isEqualTo(1);
    assertThat(classFiles()).as("a failed build leaves no class file").isEmpty();
    assertThat(compile(jdk, sources)).as("the second build fails again").isEqualTo(javac);
  }

  @Test
  void theComposedChainsAreThoseOfTheExample() throws Exception {
    String example = Files.readString(EXAMPLES.resolve("rag/RagChains.java"));

    assertThat(example).endsWith(Readme.read().block("public interface RagChains {"));

    String steps =
        Files.readString(EXAMPLES.resolve("rag/RagService.java"))
            + Files.readString(EXAMPLES.resolve("rag/Ranking.java"));
    assertThat(Readme.read().block("List<Doc> byWords(").lines())
        .allSatisfy(line -> assertThat(steps).contains(line.replaceFirst(";.*", "").strip()));
  }

  private void write(String service, String main) throws IOException {
    Files.createDirectories(folder.resolve("demo"));
    Files.writeString(folder.resolve("demo/WeatherService.java"), service);
    Files.writeString(folder.resolve("demo/Main.java"), main);
  }

  /** The examples that the README shows, one of them changed. */
  private List<String> writeExamples(Readme.Change change) throws IOException {
    List<String> written = new ArrayList<>();
    for (String home : List.of("rag", "desk")) {
      Path target = Files.createDirectories(folder.resolve(home));
      try (Stream<Path> sources = Files.list(EXAMPLES.resolve(home))) {
        for (Path source : sources.sorted().toList()) {
          String text = Files.readString(source);
          Path copy = target.resolve(source.getFileName());
          Files.writeString(copy, change.isOf(text) ? change.of(text) : text);
          written.add(home + "/" + source.getFileName());
        }
      }
    }
    return written;
  }

  private Tool compile(Jdk jdk, List<String> sources, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(jdk.tool("javac").toString(), "-d", "classes"));
    command.addAll(List.of("-cp", Jars.classPath(), "-processorpath", Jars.processorPath()));
    command.addAll(List.of(options));
    command.addAll(sources);
    Tool javac = Tool.run(folder, command);
    String output = javac.output().replace("demo/Weather", "Weather").replace("desk/Desk", "Desk");
    return new Tool(javac.exitCode(), output);
  }

  private List<Path> classFiles() throws IOException {
    Path classes = folder.resolve("classes");
    if (!Files.exists(classes)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(classes)) {
      return all.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }
}
