package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {

  @TempDir Path directory;

  @Test
  void aFileAddsCalls() throws IOException {
    JavacRun run =
        compile(
            "String.valueOf(1).isEmpty(); Thread.sleep(1); Integer.parseInt(\"1\");",
            """
            # ours
            ldap\tjava.lang.String#isEmpty()

            queue java.lang.Integer#parseInt(*)
            """);

    assertThat(run.errors()).hasSize(3);
    assertThat(run.errors().get(0)).contains("but String.isEmpty() blocks (ldap). Drop async");
    assertThat(run.errors().get(2)).contains("but Integer.parseInt(String) waits for a queue.");
  }

  @Test
  void aFileHasTheLastWord() throws IOException {
    assertThat(compile("Thread.sleep(1);", "exempt/ours\tjava.lang.Thread#sleep(long)").errors())
        .isEmpty();
  }

  @Test
  void aBadLineIsAnErrorWithItsPlace() throws IOException {
    JavacRun run =
        compile("", "sleep\tdemo.Client#call(*)\n\nsleep demo.Client.call(long)\nSleep demo.A#b()");

    assertThat(run.succeeded()).isFalse();
    assertThat(run.errors())
        .containsExactly(
            "[RNL309] "
                + file()
                + ":3: expected category<TAB>package.Class#method(parameter,types) (types are"
                + " erased and by binary name, (*) stands for all overloads), but found \"sleep"
                + " demo.Client.call(long)\"",
            run.errors().get(1));
    assertThat(run.errors().get(1)).contains(file() + ":4: expected ");
  }

  @Test
  void aMissingFileIsAnError() {
    JavacRun run = JavacRun.of(marked(""), "-Arunnel.blocking.catalogue=" + file());

    assertThat(run.succeeded()).isFalse();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0))
        .startsWith("[RNL309] the file " + file() + " of -Arunnel.blocking.catalogue does not")
        .contains(" absolute or from " + Path.of("").toAbsolutePath() + ", where");
  }

  @Test
  void anUnreadableFileIsAnError() {
    JavacRun run = JavacRun.of(marked(""), "-Arunnel.blocking.catalogue=" + directory);

    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains(" cannot be read: ");
  }

  private JavacRun compile(String body, String catalogue) throws IOException {
    Files.writeString(file(), catalogue);
    return JavacRun.of(marked(body), "-Arunnel.blocking.catalogue=" + file());
  }

  private Path file() {
    return directory.resolve("calls.txt");
  }
}
