package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

class AsyncChainByItsInterface {
  interface Chains {
    @Chain("load")
    CompletionStage<String> loadLater(Path file);

    @Step
    default String load(Path file) throws IOException {
      return Files.readString(file);
    }
  }

  @Step
  CompletionStage<String> loaded(Chains chains) {
    return chains.loadLater(Path.of("text"));
  }
}
