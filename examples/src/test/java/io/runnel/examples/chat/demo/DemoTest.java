package io.runnel.examples.chat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole demo, as a user sees it, with a server that takes no time. */
class DemoTest {

  @Test
  void playsAllScenes() {
    Program program = Program.run("--latency-scale", "0");
    assertThat(program.err()).isEmpty();
    assertThat(program.exitCode()).isZero();
    assertThat(program.out().lines())
        .containsSubsequence(
            "One after another, and as one batch",
            "As completed",
            "Five at a time",
            "Token by token",
            "Across the bridge",
            "Summary");
    assertThat(program.out()).containsPattern("ratio +\\d+\\.\\d +\\(20 in flight\\)");
  }

  @Test
  void everyQuestionIsAccountedForAndFailuresAreTold() {
    String out = Program.run("--latency-scale", "0").out();
    // 83 requests, of which the 25th, the 50th and the 75th fail, whichever they are.
    assertThat(out).contains("80 answered, 3 failed, in ");
    assertThat(out).contains("HTTP 429: too many requests, try again later");
    assertThat(out).contains("HTTP 500: the model had an accident");
  }

  @Test
  void pipesGetNoControlCharacters() {
    assertThat(Program.run("--latency-scale", "0").out())
        .doesNotContainPattern(Pattern.compile("[\\p{Cntrl}&&[^\n]]"))
        .contains("answers 100% [");
  }

  @Test
  void terminalsGetABarThatMoves() {
    assertThat(Program.runOnTerminal("--latency-scale", "0").out()).contains("\ranswers 100% ");
  }

  @Test
  void asksTheQuestionsOfAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("mine.txt"), "How many words has this?\n");
    Program program = Program.run("--latency-scale=0", file.toString());
    assertThat(program.exitCode()).isZero();
    assertThat(program.out()).contains("counted the 5 words of the question.");
  }

  @Test
  void asksAServerThatTheUserHas() throws Exception {
    try (ChatServer server = ChatServer.start(Latency.NONE)) {
      Program program = Program.run("--endpoint", server.address(), "--model", "mine");
      assertThat(program.exitCode()).isZero();
      assertThat(program.out()).startsWith("20 questions to " + server.address());
    }
  }

  @Test
  void serverThatAnswersNothingIsAFailure() throws Exception {
    try (ChatServer server = ChatServer.start(Latency.NONE)) {
      Program program = Program.run("--endpoint", server.address() + "/nowhere");
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.err().strip()).isEqualTo("The endpoint answered none of the questions.");
      assertThat(program.out()).contains("HTTP 404: there is only /v1/chat/completions");
    }
  }
}
