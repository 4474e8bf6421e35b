package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lombok, MapStruct, AutoValue and Runnel in one service: steps of a mapper, values that are
 * generated, and accessors that nobody wrote.
 */
class OtherProcessorsIT {

  private static final String OTHERS =
      Stream.of("lombok", "lombok-mapstruct-binding", "mapstruct-processor", "auto-value")
          .map(name -> Jars.tool(name).toString())
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private Path folder;

  private Project project;

  static Stream<String> processorPaths() {
    return Stream.of(
        OTHERS + File.pathSeparator + Jars.processorPath(),
        Jars.processorPath() + File.pathSeparator + OTHERS);
  }

  @BeforeEach
  void setUp() throws Exception {
    project =
        new Project(folder.toRealPath())
            .with(
                "src/demo/Order.java",
                """
                package demo;

                import lombok.Builder;
                import lombok.Value;

                @Value
                @Builder
                class Order {
                  String number;
                  int cents;
                }
                """)
            .with(
                "src/demo/Line.java",
                """
                package demo;

                import com.google.auto.value.AutoValue;

                @AutoValue
                abstract class Line {
                  abstract String text();

                  static Line of(String text) {
                    return new AutoValue_Line(text);
                  }
                }
                """)
            .with(
                "src/demo/Row.java",
                """
                package demo;

                import lombok.Data;

                @Data
                class Row {
                  private String number;
                  private int cents;
                }
                """)
            .with(
                "src/demo/Rows.java",
                """
                package demo;

                import io.runnel.annotation.Step;
                import org.mapstruct.Mapper;

                @Mapper
                interface Rows {
                  @Step
                  Row row(Order order);
                }
                """)
            .with(
                "src/demo/Service.java",
                """
                package demo;

                import io.runnel.annotation.Chain;
                import io.runnel.annotation.Step;
                import io.runnel.annotation.Uses;
                import lombok.RequiredArgsConstructor;

                @RequiredArgsConstructor
                class Service {
                  private final int cents;

                  @Step
                  Order order(String number) {
                    return Order.builder().number(number).cents(cents).build();
                  }

                  @Step
                  Line line(Row row) {
                    return Line.of(row.getNumber() + ": " + row.getCents());
                  }

                  @Step
                  static String text(AutoValue_Line line) {
                    return line.text();
                  }

                  @Step
                  static AutoValue_Line written(Line line) {
                    return (AutoValue_Line) line;
                  }

                  @Uses(Rows.class)
                  interface Chains {
                    @Chain({"order", "Rows.row", "line", "written", "text"})
                    String print(String number);
                  }
                }
                """)
            .with(
                "src/demo/Main.java",
                """
                package demo;

                import org.mapstruct.factory.Mappers;

                class Main {
                  public static void main(String[] args) {
                    Service.Chains chains =
                        new ServiceChainsImpl(new Service(5), Mappers.getMapper(Rows.class));
                    System.out.println(chains.print("A7") + new PrintChain(new Service(6), new RowsImpl()).invoke("B"));
                  }
                }
                """);
  }

  @ParameterizedTest
  @MethodSource("processorPaths")
  void workTogetherInAnyOrder(String processorPath) throws Exception {
    Tool javac = compile(processorPath);

    assertThat(javac.exitCode()).isZero();
    assertThat(javac.output().lines().filter(line -> !isOfTheJdkAboutLombok(line))).isEmpty();
    Tool main =
        Tool.run(
            folder.toRealPath(),
            List.of(
                Jdk.installed(Runtime.version().feature()).tool("java").toString(),
                "-cp",
                project.classes() + File.pathSeparator + libraries(),
                "demo.Main"));
    assertThat(main).isEqualTo(new Tool(0, "A7: 5B: 6\n"));
  }

  /** Java 24 and newer say four lines of what Lombok uses, whatever it compiles. */
  private static boolean isOfTheJdkAboutLombok(String line) {
    return line.startsWith("WARNING: ")
        && (line.contains("sun.misc.Unsafe") || line.contains("class lombok."));
  }

  @Test
  void theOrderChangesNothingThatRunnelWrites() throws Exception {
    List<Map<String, String>> written = new ArrayList<>();
    for (String path : processorPaths().toList()) {
      compile(path);
      Map<String, String> sources = new TreeMap<>();
      project
          .written(".java")
          .forEach(
              (name, bytes) ->
                  sources.put(name, new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
      sources.keySet().removeIf(name -> name.contains("RowsImpl") || name.contains("AutoValue"));
      written.add(sources);
      project.clean();
    }

    assertThat(written.get(0))
        .containsOnlyKeys(
            "demo/PrintChain.java",
            "demo/RowsSteps.java",
            "demo/ServiceChainsImpl.java",
            "demo/ServiceSteps.java");
    assertThat(written.get(1)).isEqualTo(written.get(0));
  }

  private Tool compile(String processorPath) throws Exception {
    return project.compile(
        new Javac.Program(Runtime.version().feature()),
        List.of(Path.of("src")),
        "-Xlint:all,-processing,-path",
        "-cp",
        libraries(),
        "-processorpath",
        processorPath);
  }

  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Jars.classPath(),
        Jars.tool("lombok").toString(),
        Jars.tool("mapstruct").toString(),
        Jars.tool("auto-value-annotations").toString());
  }
}
