package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Uses(Desk.class)
public interface DeskChains {
  @Chain({"retrieve & _ & log", "prompt", "ask", "use | apologise"})
  CompletionStage<String> answer(String question);

  @Chain({"classify", "refund | bill | chat", "rate"})
  Long handle(String text);

  @Chain("count")
  Integer chat(Desk.Chat<String> chat);

  @io.runnel.annotation.Step
  default int count(Desk.Chat<String> chat) {
    return chat.text().length();
  }

  @Chain({"answer", "retrieve", "unique", "max"})
  String best(String question);

  @Chain("dedupe")
  <T> List<T> unique(List<T> all);

  @Chain({"words", "_ & length", "both"})
  Stream<String> pairs(String text);
}
