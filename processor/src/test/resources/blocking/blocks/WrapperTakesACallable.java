package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

class WrapperTakesACallable {
  @Step(async = true)
  String loaded(Path file) {
    return unchecked(() -> Files.readString(file)); // blocks: unchecked; Files.readString(Path)
  }

  private static <T> T unchecked(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
