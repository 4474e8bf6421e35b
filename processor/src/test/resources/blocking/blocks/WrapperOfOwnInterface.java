package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@FunctionalInterface
interface Attempt<T, X extends Exception> {
  T make() throws X;
}

final class Retry {
  private Retry() {}

  static <T, X extends Exception> T thrice(Attempt<T, X> attempt) throws X {
    for (int left = 2; left > 0; left--) {
      try {
        return attempt.make();
      } catch (RuntimeException failed) {
        continue;
      }
    }
    return attempt.make();
  }
}

class WrapperOfOwnInterface {
  @Step(async = true)
  byte[] loaded(Path file) throws IOException {
    return Retry.thrice(() -> Files.readAllBytes(file)); // blocks: thrice; Files.readAllBytes(Path)
  }
}
