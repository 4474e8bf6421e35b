package io.runnel.examples.rag;

import io.runnel.Outcome;
import io.runnel.annotation.From;
import io.runnel.annotation.Step;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * The steps from a question to what the customer reads.
 *
 * <p>Each is a plain method in the style that suits it; {@link RagChains} puts them together.
 */
public class RagService {
  private static final String INSTRUCTIONS =
      "Answer from the passages alone and cite each that you use, like [returns]."
          + " If they do not tell, say that you do not know.";

  private final Index index;
  private final Model model;
  private final Inbox inbox;

  public RagService(Index index, Model model, Inbox inbox) {
    this.index = Objects.requireNonNull(index, "index");
    this.model = Objects.requireNonNull(model, "model");
    this.inbox = Objects.requireNonNull(inbox, "inbox");
  }

  /** Blocks; in an asynchronous call it is moved to another thread. */
  @Step
  public List<Doc> byWords(String question) throws IOException {
    return index.search(question);
  }

  /** Asynchronous: no thread waits. */
  @Step
  public CompletionStage<List<Doc>> byMeaning(String question) {
    return index.nearest(question);
  }

  /** Joins two values: one parameter for each. */
  @Step(async = true)
  public Prompt prompt(List<Doc> docs, String question) {
    String passages =
        docs.stream()
            .map(doc -> "[" + doc.id() + "] " + doc.text() + "\n")
            .collect(Collectors.joining());
    return new Prompt(INSTRUCTIONS, passages + "Question: " + question);
  }

  /** Cancelling the run gives the request up. */
  @Step
  public CompletionStage<Reply> ask(Prompt prompt) {
    return model.complete(prompt);
  }

  /** Runs if the model answered. What it cites must be among what was retrieved. */
  @Step(async = true)
  public Answer cite(Outcome.Success<Prompt, Reply> asked, @From("retrieve") List<Doc> docs) {
    String text = asked.output().text();
    List<Doc> sources = docs.stream().filter(doc -> text.contains("[" + doc.id() + "]")).toList();
    return sources.isEmpty()
        ? new Answer.Unsure("The documents do not tell.")
        : new Answer.Grounded(text, sources);
  }

  /** Runs if it did not. */
  @Step(async = true)
  public Answer.Unsure excuse(Outcome.Failure<Prompt, Reply> asked) {
    return new Answer.Unsure("The model failed: " + asked.error().getMessage());
  }

  @Step(async = true)
  public String publish(Answer.Grounded answer) {
    return answer.sources().stream()
        .map(Doc::title)
        .collect(Collectors.joining(", ", answer.text() + " (See: ", ")"));
  }

  /** Takes the chain's own input beside the value that is routed. */
  @Step
  public String escalate(Answer.Unsure answer, @From String question) {
    return "A colleague will answer you, case " + inbox.add(question, answer.reason()) + ".";
  }
}
