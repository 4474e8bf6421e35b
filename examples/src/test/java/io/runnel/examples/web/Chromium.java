package io.runnel.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window: the one of the environment variable CHROMIUM, or of the path. */
record Chromium(Path program) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Skips the test, and says so where it is read, if there is none. */
  static Chromium installed() {
    List<Path> candidates = new ArrayList<>();
    String given = System.getenv("CHROMIUM");
    if (given != null) {
      candidates.add(Path.of(given));
    }
    for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
      NAMES.forEach(name -> candidates.add(Path.of(directory, name)));
    }
    Stream<Path> programs = candidates.stream().filter(Files::isExecutable);
    return programs
        .findFirst()
        .map(Chromium::new)
        .orElseGet(
            () -> {
              System.err.println(
                  "SKIPPED: no Chromium on the path nor in CHROMIUM; nobody looks at the page");
              return Assumptions.abort("no Chromium on the path nor in CHROMIUM");
            });
  }

  /** The page as it is when all its scripts have run. */
  String dump(Path profile, String address) throws IOException, InterruptedException {
    Path page = profile.resolve("page.html");
    Process browser =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                address)
            .redirectOutput(page.toFile())
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(50, TimeUnit.SECONDS)).as("the browser ends").isTrue();
      return Files.readString(page, StandardCharsets.UTF_8);
    } finally {
      browser.destroyForcibly();
    }
  }
}
