package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.blocking.LibraryPath.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryMessageTest {

  private static final CatalogueLine JOIN =
      CatalogueLine.parse("future java.util.concurrent.CompletableFuture#join()").orElseThrow();

  @Test
  void tellsTheWayAndTheWaysOut() {
    LibraryPath path =
        path(new Frame("fetch", "Client.java", 12), new Frame("get", "Client.java", 40));

    assertThat(
            of(
                async(AsyncMethod.Kind.MARKED, "is marked async = true"),
                "Client.fetch(String)",
                path))
        .isEqualTo(
            "[RNL303] headline is marked async = true, so it must not block, but"
                + " Client.fetch(String) of client.jar seems to: fetch -> get ->"
                + " CompletableFuture.join() (Client.java:40). Call an asynchronous form of it, or"
                + " drop async = true: the bridge then runs the step on another thread. If it does"
                + " not wait, @SuppressWarnings(\"runnel:blocking\") says so.");
    assertThat(of(async(AsyncMethod.Kind.STAGE, "returns CompletionStage<String>"), "it()", path))
        .contains("or make it a plain step");
  }

  @Test
  void joinsTheWayThereWithTheOneInTheLibrary() {
    LibraryPath path =
        path(new Frame("fetch", "Client.java", 12), new Frame("get", "Client.java", 40));

    assertThat(
            LibraryMessage.of(
                    async(AsyncMethod.Kind.MARKED, "is marked async = true"),
                    "Texts.help(String)",
                    "Client.fetch(String)",
                    "Texts.help -> Client.fetch (Texts.java:7)",
                    path)
                .text())
        .contains(
            "but Texts.help(String) ends up in Client.fetch(String) of client.jar, which seems to:"
                + " Texts.help -> Client.fetch (Texts.java:7) -> get -> CompletableFuture.join()"
                + " (Client.java:40). Call");
  }

  @Test
  void leavesOutWhatTheBytesDoNotTell() {
    assertThat(path(new Frame("fetch", "Client.java", 0)))
        .hasToString("fetch -> CompletableFuture.join() (Client.java)");
    assertThat(path(new Frame("fetch", "", 3))).hasToString("fetch -> CompletableFuture.join()");
  }

  private static String of(AsyncMethod async, String called, LibraryPath path) {
    return LibraryMessage.of(async, called, path).text();
  }

  private static LibraryPath path(Frame... frames) {
    return new LibraryPath("client.jar", List.of(frames), "CompletableFuture.join()", JOIN);
  }

  private static AsyncMethod async(AsyncMethod.Kind kind, String reason) {
    return new AsyncMethod("demo.Service", "headline", "", kind, reason);
  }
}
