package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of a library whose class file shows that it blocks ({@code RNL303}). */
class LibraryWarningsTest {

  private static final String SERVICE =
      """
      package demo;

      import io.runnel.annotation.Step;
      import java.util.List;
      import lib.Client;

      public class Texts {
        private final Client client = new Client();

        @Step(async = true)
        String direct(String key) {
          return client.fetch(key);
        }

        @Step(async = true)
        String helped(String key) {
          return help(key);
        }

        @Step(async = true)
        List<String> all(List<String> keys) {
          return keys.stream().map(client::fetch).toList();
        }

        @Step(async = true)
        String quick(String key) {
          return client.peek(key);
        }

        @Step
        String plain(String key) {
          return client.fetch(key);
        }

        private String help(String key) {
          return client.fetch(key);
        }
      }
      """;

  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void compileTheLibrary() {
    Disk disk =
        new Disk(folder.resolve("library"))
            .with(
                "lib/Client.java",
                """
                package lib;
                public final class Client {
                  public String fetch(String key) { return get(); }
                  public String peek(String key) { return key; }
                  private static String get() {
                    return new java.util.concurrent.CompletableFuture<String>().join();
                  }
                }
                """);
    assertThat(disk.compile("-proc:none")).isEmpty();
    library = disk.output();
  }

  @Test
  void areWarningsAtTheCallInTheAsyncMethod() {
    List<String> told = compile();

    assertThat(told).hasSize(3);
    assertThat(told.get(0))
        .startsWith("demo/Texts.java:12: [RNL303] direct is marked async = true, so")
        .contains(
            "but Client.fetch(String) of out seems to: fetch -> get ->"
                + " CompletableFuture.join() (Client.java:6). Call an");
    assertThat(told.get(1))
        .startsWith("demo/Texts.java:17: [RNL303] helped is")
        .contains(
            "but Texts.help(String) ends up in Client.fetch(String) of out, which seems to:"
                + " Texts.help -> Client.fetch (Texts.java:36) -> get -> CompletableFuture.join()"
                + " (Client.java:6).");
    assertThat(told.get(2)).startsWith("demo/Texts.java:22: [RNL303] all is marked");
    assertThat(folder.resolve("out/demo/Texts.class")).exists();
  }

  @Test
  void areErrorsOrNothingIfAskedFor() {
    assertThat(compile("-Arunnel.blocking.libraries=off")).isEmpty();
    assertThat(compile("-Arunnel.blocking=off")).isEmpty();
    assertThat(compile("-Arunnel.blocking.libraries=error")).hasSize(3);
    assertThat(compile("-Arunnel.blocking.libraries=warn", "-Werror")).hasSize(4);
  }

  private List<String> compile(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-cp", Disk.ALL + File.pathSeparator + library));
    return new Disk(folder)
        .with("demo/Texts.java", SERVICE)
        .compile(options.toArray(String[]::new));
  }
}
