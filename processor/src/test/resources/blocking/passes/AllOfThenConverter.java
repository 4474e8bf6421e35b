package demo;

import io.runnel.annotation.Step;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class NodeAnswers extends CompletableFuture<String> {
  private final Map<String, CompletableFuture<String>> answers;

  NodeAnswers(
      Map<String, CompletableFuture<String>> answers, Function<NodeAnswers, String> converter) {
    this.answers = Map.copyOf(answers);
    CompletableFuture.allOf(this.answers.values().toArray(new CompletableFuture<?>[0]))
        .thenRun(() -> complete(converter.apply(this)));
  }

  CompletableFuture<String> of(String node) {
    return answers.get(node);
  }
}

class AllOfThenConverter {
  @Step
  CompletionStage<String> first(Map<String, CompletableFuture<String>> answers) {
    return new NodeAnswers(answers, nodes -> nodes.of("first").join());
  }

  @Step
  CompletionStage<String> all(Map<String, CompletableFuture<String>> answers) {
    return new NodeAnswers(
        answers,
        nodes -> {
          StringBuilder text = new StringBuilder();
          for (CompletableFuture<String> each : answers.values()) {
            text.append(joined(each));
          }
          return text.toString();
        });
  }

  private static String joined(CompletableFuture<String> answer) {
    return answer.join();
  }
}
