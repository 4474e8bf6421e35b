package io.runnel.examples.chat.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {
  @TempDir Path folder;

  @Test
  void readsOneQuestionALine() throws Exception {
    assertThat(QuestionFile.read(file("Why?\n\n# a comment\r\n  How, näher?  \r\nWhat #1?")))
        .containsExactly("Why?", "How, näher?", "What #1?");
  }

  @Test
  void skipsAByteOrderMark() throws Exception {
    assertThat(QuestionFile.read(file("\uFEFFWhy?\n"))).containsExactly("Why?");
  }

  @Test
  void twentyQuestionsAreBundled() {
    assertThat(QuestionFile.bundled()).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void missingFileIsNamed() {
    refuses(folder.resolve("no.txt"), "There is no file " + folder.resolve("no.txt") + ".");
  }

  @Test
  void emptyFileIsRefused() throws Exception {
    Path file = file("");
    refuses(file, "The file " + file + " has no question in it.");
  }

  @Test
  void fileOfCommentsAloneIsRefused() throws Exception {
    Path file = file("# nothing\n\n");
    refuses(file, "The file " + file + " has no question in it.");
  }

  @Test
  void folderIsRefused() {
    refuses(folder, folder + " is a folder, not a file of questions.");
  }

  @Test
  void malformedUtf8IsUnreadable() throws Exception {
    Path file = Files.write(folder.resolve("latin1.txt"), new byte[] {'W', (byte) 0xE4, '?'});
    refuses(file, "The file " + file + " cannot be read: it is not UTF-8 text.");
  }

  @Test
  void fileWithoutPermissionIsUnreadable() throws Exception {
    Path file = file("Why?");
    assumeTrue(file.toFile().setReadable(false), "the file system has permissions");
    assumeFalse(Files.isReadable(file), "the user may read everything");
    refuses(file, "The file " + file + " cannot be read: permission is denied.");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("questions.txt"), text);
  }

  private static void refuses(Path file, String sentence) {
    assertThatThrownBy(() -> QuestionFile.read(file))
        .isInstanceOfSatisfying(
            DemoException.class, problem -> assertThat(problem.exitCode()).isEqualTo(2))
        .hasMessage(sentence);
  }
}
