package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.blocking.BlockingCheck;
import io.runnel.processor.blocking.JavacRun;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
      String printed = javac(WrappedEnvironmentTest.Opaque.class);

      assertThat(printed)
          .contains("Service.java:3: error: [RNL301] fetch returns CompletionStage<String>")
          .contains("1 error");
      try (Stream<Path> classes = Files.list(directory.resolve("classes"))) {
        assertThat(classes).isEmpty();
      }
    }
  }

  private String javac(Class<?> processor) throws IOException, InterruptedException {
    String path =
        JavacRun.locationOf(BlockingCheck.class)
            + File.pathSeparator
            + JavacRun.locationOf(processor);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-processorpath",
                path,
                "-processor",
                processor.getName(),
                "-d",
                "classes",
                "Bystander.java",
                "Service.java")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return printed;
  }
}
