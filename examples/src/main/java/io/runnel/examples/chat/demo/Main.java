package io.runnel.examples.chat.demo;

import io.runnel.examples.chat.Endpoint;
import io.runnel.examples.chat.simulator.ChatServer;
import io.runnel.examples.chat.simulator.Latency;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The demo's entry: reads the command line and the questions, and finds or starts an endpoint. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Questions and answers are UTF-8 whatever the locale of a build machine is.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, System.getenv(), new Screen(out, Screen.isTerminal()), err));
  }

  /** The whole program but for the process: the exit code is returned. */
  static int run(String[] args, Map<String, String> environment, Screen screen, PrintStream err) {
    try {
      Options options = Options.parse(args);
      if (options.help()) {
        screen.print(Options.HELP);
        return 0;
      }
      List<String> questions =
          options.file().isPresent()
              ? QuestionFile.read(options.file().get())
              : QuestionFile.bundled();
      if (options.endpoint().isPresent()) {
        askUsersServer(options, environment, questions, screen);
      } else {
        askSimulator(options, questions, screen);
      }
      return 0;
    } catch (DemoException problem) {
      err.println(problem.getMessage());
      return problem.exitCode();
    }
  }

  private static void askUsersServer(
      Options options, Map<String, String> environment, List<String> questions, Screen screen)
      throws DemoException {
    Endpoint endpoint = UsersEndpoint.of(options, environment);
    HttpClient http = client();
    EndpointCheck.reach(http, endpoint);
    new Demo(http, endpoint, endpoint, questions, screen).play();
  }

  private static void askSimulator(Options options, List<String> questions, Screen screen)
      throws DemoException {
    try (ChatServer server = ChatServer.start(Latency.scaled(options.latencyScale()))) {
      Endpoint mixed = Endpoint.of(server.address(), options.model(Latency.MIXED_MODEL));
      Endpoint steady = mixed.withModel(options.model(Latency.STEADY_MODEL));
      HttpClient http = client();
      EndpointCheck.reach(http, mixed);
      new Demo(http, steady, mixed, questions, screen).play();
    } catch (IOException noPort) {
      throw DemoException.failed("The built-in server cannot start: " + noPort.getMessage() + ".");
    }
  }

  /**
   * The JDK's client; its threads are daemons, so it needs no closing. HTTP/1.1, because small
   * servers stumble over the offer to upgrade.
   */
  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }
}
