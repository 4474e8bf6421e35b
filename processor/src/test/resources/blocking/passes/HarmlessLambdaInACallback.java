package demo;

import io.runnel.annotation.Step;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class HarmlessLambdaInACallback {
  @Step
  CompletionStage<List<String>> words(CompletionStage<String> text) {
    Function<String, List<String>> split = line -> Arrays.asList(line.split(" "));
    return text.thenApply(split).thenApply(words -> words.stream().map(String::strip).toList());
  }
}
