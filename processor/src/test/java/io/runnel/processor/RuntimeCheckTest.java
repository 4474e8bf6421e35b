package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the runtime there is one error, and no generated class that adds its own. */
class RuntimeCheckTest {

  private static final String CHAINS =
      """
          package demo;
          import io.runnel.annotation.*;
          @Uses({S.class, T.class})
          public interface C {
            @Chain({"a", "b"}) String x(String in);
          }
          class S {
            @Step String a(String in) { return in; }
          }
          class T {
            @Step String b(String in) { return in; }
          }
          """;

  @TempDir Path folder;

  @Test
  void namesTheLibraryThatIsNotOnTheClassPath() throws IOException {
    Disk disk = new Disk(folder).with("demo/C.java", CHAINS);

    assertThat(disk.compile("-cp", Disk.ANNOTATIONS))
        .containsExactly(
            "demo/C.java:4: [RNL132] the classes of runnel-runtime are not in reach: they are not"
                + " on the class path. Add io.runnel:runnel-runtime to the class path.");
    assertThat(disk.hasGenerated()).isFalse();
  }

  @Test
  void namesTheModuleThatDoesNotReadIt() throws IOException {
    Disk disk =
        new Disk(folder)
            .with("module-info.java", "module m { requires static io.runnel.annotations; }")
            .with("demo/C.java", CHAINS);

    assertThat(disk.compile("-p", Disk.ALL))
        .containsExactly(
            "demo/C.java:4: [RNL132] the classes of runnel-runtime are not in reach: module m does"
                + " not read io.runnel.runtime. Add `requires io.runnel.runtime;` to its"
                + " module-info.");
    assertThat(disk.hasGenerated()).isFalse();
  }
}
