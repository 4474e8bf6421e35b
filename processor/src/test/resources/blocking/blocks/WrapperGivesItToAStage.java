package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class WrapperGivesItToAStage {
  @Step
  CompletionStage<String> text(CompletionStage<Path> file) {
    return Stages.map(
        file,
        path -> {
          try {
            return Files.readString(path); // blocks: on the thread that completes; thenApplyAsync
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }
}

class Stages {
  static <A, B> CompletionStage<B> map(CompletionStage<A> stage, Function<A, B> function) {
    return stage.thenApply(function);
  }
}
