package io.runnel.examples.chat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @Test
  void helpGoesToStandardOutput() {
    Program program = Program.run("--help");
    assertThat(program.exitCode()).isZero();
    assertThat(program.out()).startsWith("Usage: demo [options] [FILE]");
    assertThat(program.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--speed                     | There is no option --speed; --help lists them.",
        "-x                          | There is no option -x; --help lists them.",
        "--endpoint                  | The option --endpoint needs a value; --help tells which.",
        "--model=                    | The option --model needs a value; --help tells which.",
        "--latency-scale fast        | --latency-scale takes a number from 0 to 100, not fast.",
        "--latency-scale -1          | --latency-scale takes a number from 0 to 100, not -1.",
        "--latency-scale NaN         | --latency-scale takes a number from 0 to 100, not NaN.",
        "one.txt two.txt             | Only one file of questions can be given; two.txt is another.",
        "no-such-file.txt            | There is no file no-such-file.txt.",
        "-- --help                   | There is no file --help.",
        "--endpoint localhost:80     | --endpoint takes an address such as http://localhost:11434/v1, not localhost:80.",
        "--endpoint ftp://a/b        | --endpoint takes an address such as http://localhost:11434/v1, not ftp://a/b.",
        "--endpoint http://[         | --endpoint takes an address such as http://localhost:11434/v1, not http://[.",
        "--endpoint http://a --latency-scale 0 | --latency-scale is for the built-in server and cannot go with --endpoint.",
      })
  void mistakesGetOneSentenceAndExitCodeTwo(String args, String sentence) {
    Program program = Program.run(args.split(" "));
    assertThat(program).isEqualTo(new Program(2, "", sentence + System.lineSeparator()));
  }

  @Test
  void keyThatNoHeaderCanCarryIsNotShown() {
    Program program =
        Program.run(Map.of("CHAT_API_KEY", "secret\u00e4"), "--endpoint", "http://127.0.0.1:1");
    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.err()).startsWith("CHAT_API_KEY").doesNotContain("secret");
  }

  @Test
  void unreachableEndpointGetsOneSentenceAndExitCodeOne() throws IOException {
    Program program = Program.run("--endpoint", "http://127.0.0.1:" + closedPort() + "/v1");
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.out()).isEmpty();
    assertThat(program.err().strip())
        .matches("The endpoint http://127.0.0.1:\\d+/v1/chat/completions cannot be reached: .*\\.")
        .doesNotContain("\n");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
