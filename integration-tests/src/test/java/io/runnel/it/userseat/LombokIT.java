package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lombok, which writes into the trees that the blocking check reads, before and after Runnel. */
class LombokIT {

  @TempDir private Path folder;

  static Stream<String> processorPaths() {
    String lombok = Jars.tool("lombok").toString();
    return Stream.of(
        lombok + File.pathSeparator + Jars.processorPath(),
        Jars.processorPath() + File.pathSeparator + lombok);
  }

  @ParameterizedTest
  @MethodSource("processorPaths")
  void errorsStandAtWhatTheUserWroteAndNowhereElse(String processorPath) throws Exception {
    Project project =
        new Project(folder.toRealPath())
            .with(
                "src/demo/Service.java",
                """
                package demo;

                import io.runnel.annotation.Chain;
                import io.runnel.annotation.Step;
                import io.runnel.annotation.Uses;
                import lombok.Getter;
                import lombok.RequiredArgsConstructor;
                import lombok.SneakyThrows;

                @Getter
                @RequiredArgsConstructor
                public class Service {

                  private final Backoff backoff;

                  @Step(async = true)
                  @SneakyThrows
                  Ticket direct(String text) {
                    Thread.sleep(1);
                    return Ticket.builder().text(text).millis(getBackoff().getMillis()).build();
                  }

                  @Step(async = true)
                  String harmless(Ticket ticket) {
                    return new Backoff(ticket.getMillis()).toString() + ticket.getText();
                  }

                  @Step(async = true)
                  String helped(String text) {
                    String reply = backoff.after(text);
                    return reply;
                  }

                  @Uses(Service.class)
                  public interface Chains {
                    @Chain({"direct", "harmless", "helped"})
                    String waited(String text);
                  }
                }
                """)
            .with(
                "src/demo/Backoff.java",
                """
                package demo;

                import lombok.Data;
                import lombok.SneakyThrows;

                @Data
                class Backoff {

                  private final long millis;

                  @SneakyThrows
                  String after(String text) {
                    Thread.sleep(millis);
                    return text;
                  }
                }
                """)
            .with(
                "src/demo/Ticket.java",
                """
                package demo;

                import lombok.Builder;
                import lombok.Value;

                @Value
                @Builder
                class Ticket {
                  String text;
                  long millis;
                }
                """);

    Tool javac =
        project.compile(
            new Javac.Program(Runtime.version().feature()),
            List.of(Path.of("src")),
            "-Xlint:all,-processing",
            "-cp",
            Jars.classPath() + File.pathSeparator + Jars.tool("lombok"),
            "-processorpath",
            processorPath);

    assertThat(Project.said(javac))
        .as(javac.output())
        .containsExactly(
            "src/demo/Service.java:19: error: [RNL301]",
            "src/demo/Service.java:30: error: [RNL301]");
    assertThat(javac.output()).endsWith("\n2 errors\n");
    assertThat(project.written(".class")).isEmpty();
  }
}
