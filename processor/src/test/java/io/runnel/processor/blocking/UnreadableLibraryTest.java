package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is unknown, and nobody is told of it. */
class UnreadableLibraryTest {

  @TempDir Path folder;

  private Disk library;

  @BeforeEach
  void compileTheLibrary() {
    library =
        new Disk(folder.resolve("library"))
            .with(
                "lib/Client.java",
                """
                package lib;
                public class Client {
                  public void fetch() throws Exception { Helper.pause(); }
                  public String await() { return new Own().join(); }
                  public void sleep() throws Exception { Thread.sleep(1); }
                }
                """)
            .with(
                "lib/Helper.java",
                """
                package lib;
                @Missing(value = "a", kind = Missing.Kind.ODD)
                class Helper extends Base {
                  @Missing(value = "a", kind = Missing.Kind.ODD)
                  static void pause() throws Exception { Thread.sleep(1); }
                  @Known Gone gone(@Known Gone gone) { return gone; }
                }
                """)
            .with(
                "lib/Own.java",
                """
                package lib;
                @Missing(value = "a", kind = Missing.Kind.ODD)
                class Own extends java.util.concurrent.CompletableFuture<String> {
                  @Known Gone gone(@Known Gone gone) { return gone; }
                }
                """)
            .with("lib/Base.java", "package lib; class Base {}")
            .with("lib/Gone.java", "package lib; class Gone {}")
            .with(
                "lib/Known.java",
                """
                package lib;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE) @interface Known {}
                """)
            .with(
                "lib/Missing.java",
                """
                package lib;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) @interface Missing {
                  String value();
                  Kind kind();
                  enum Kind { ODD }
                }
                """);
    assertThat(library.compile(new LibraryQuestion(""), "-proc:none")).isEmpty();
  }

  @Test
  void allIsReadWhereNothingIsWrong() {
    assertThat(ask().paths()).containsOnlyKeys("fetch", "await", "sleep");
  }

  @Test
  void brokenBytesAreUnknown() throws IOException {
    Files.write(fileOf("Helper"), new byte[] {1, 2, 3});
    assertThat(ask().paths()).containsOnlyKeys("await", "sleep");

    byte[] own = Files.readAllBytes(fileOf("Own"));
    Files.write(fileOf("Own"), java.util.Arrays.copyOf(own, own.length / 2));
    assertThat(ask().paths()).containsOnlyKeys("sleep");
  }

  @Test
  void aNewerVersionIsUnknown() throws IOException {
    for (String name : new String[] {"Helper", "Own"}) {
      byte[] bytes = Files.readAllBytes(fileOf(name));
      bytes[6] = 1;
      Files.write(fileOf(name), bytes);
    }

    assertThat(ask().paths()).containsOnlyKeys("sleep");
  }

  @Test
  void missingClassesAreUnknown() throws IOException {
    Files.delete(fileOf("Helper"));
    Files.delete(fileOf("Own"));

    assertThat(ask().paths()).containsOnlyKeys("sleep");
  }

  @Test
  void aMissingSuperclassDoesNotStopTheLook() throws IOException {
    Files.delete(fileOf("Base"));

    assertThat(ask().paths()).containsOnlyKeys("fetch", "await", "sleep");
  }

  /** Of each class that javac reads it tells what is missing there, and now it reads no more. */
  @Test
  void nothingIsToldOfClassesThatTheUserNeverMentions() throws IOException {
    Files.delete(fileOf("Missing"));
    Files.delete(fileOf("Missing$Kind"));
    Files.delete(fileOf("Gone"));

    assertThat(ask().paths()).containsOnlyKeys("fetch", "await", "sleep");
  }

  private Path fileOf(String type) {
    return library.output().resolve("lib").resolve(type + ".class");
  }

  private LibraryQuestion ask() {
    LibraryQuestion question = new LibraryQuestion("lib.Client");
    assertThat(
            new Disk(folder.resolve("user"))
                .with("user/User.java", "package user; class User {}")
                .compile(
                    question,
                    "-Xlint:all,-processing",
                    "-Werror",
                    "-cp",
                    library.output().toString()))
        .isEmpty();
    return question;
  }
}
