package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.blocking.AsyncMethodsWatcher;
import io.runnel.processor.blocking.BlockingCheck;
import io.runnel.processor.blocking.JavacRun;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A javac of its own, which finds processor and plugin on the processor path. */
class CommandLineTest {

  @TempDir Path directory;

  @Test
  void everyBuildFailsAndLeavesNoClassFile() throws Exception {
    Files.createDirectory(directory.resolve("classes"));
    Files.writeString(directory.resolve("Bystander.java"), "class Bystander {}");
    Files.writeString(
        directory.resolve("Service.java"),
        """
        class Service {
          java.util.concurrent.CompletionStage<String> fetch() throws Exception {
            Thread.sleep(1);
            return null;
          }
        }
        """);

    for (int build = 1; build <= 2; build++) {
      String printed = javac(1, WrappedEnvironmentTest.Opaque.class);

      assertThat(printed)
          .contains("Service.java:3: error: [RNL301] fetch returns CompletionStage<String>")
          .contains("1 error");
      try (Stream<Path> classes = Files.list(directory.resolve("classes"))) {
        assertThat(classes).isEmpty();
      }
    }
  }

  /** So it costs nothing there. */
  @Test
  void withoutAsyncMethodsNothingOfTheSearchIsLoaded() throws Exception {
    Files.createDirectory(directory.resolve("classes"));
    Files.writeString(directory.resolve("Bystander.java"), "class Bystander {}");
    Path service = directory.resolve("Service.java");

    Files.writeString(service, "class Service { String fetch() { return null; } }");
    assertThat(javac(0, AsyncMethodsWatcher.class, "-J-Xlog:class+load"))
        .contains("io.runnel.processor.blocking.BlockingCheck ")
        .doesNotContain("blocking.BlockingSearch", "blocking.CatalogueReader", "processor.reach.");

    Files.writeString(
        service,
        "class Service { java.util.concurrent.CompletionStage<String> fetch() { return null; } }");
    assertThat(javac(0, AsyncMethodsWatcher.class, "-J-Xlog:class+load"))
        .contains("blocking.BlockingSearch", "blocking.CatalogueReader", "processor.reach.");
  }

  private String javac(int exit, Class<?> processor, String... options)
      throws IOException, InterruptedException {
    String path =
        JavacRun.locationOf(BlockingCheck.class)
            + File.pathSeparator
            + JavacRun.locationOf(processor);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-processorpath",
                path,
                "-processor",
                processor.getName(),
                "-d",
                "classes",
                "Bystander.java",
                "Service.java"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(exit);
    return printed;
  }
}
