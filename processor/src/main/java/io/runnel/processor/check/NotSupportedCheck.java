package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the chain language has, and this version cannot do yet. */
final class NotSupportedCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.allLinks().stream()
        .flatMap(
            link ->
                Stream.of(byMeaning(chain, link), byFit(link), bySource(chain, link))
                    .flatMap(Optional::stream)
                    .limit(1))
        .toList();
  }

  private static Optional<Finding> byMeaning(ChainModel chain, LinkModel link) {
    Meaning meaning = link.element().meaning();
    if (meaning instanceof Meaning.Operator operator) {
      return found(link, "\"" + link.element().text() + "\" " + what(operator), fix(operator));
    }
    if (meaning instanceof Meaning.AnotherChain) {
      return found(
          link,
          "the chain " + link.element().text() + " as a step of " + Words.of(chain),
          "Write its steps, or join the two runnables: `first.then(second)`.");
    }
    if (meaning instanceof Meaning.Found found && found.step().needsGenericInstance()) {
      String owner = Words.nameOf(found.step().ownerElement());
      return found(
          link,
          "step " + Words.of(found.step()) + " needs an instance of the generic " + owner,
          "Write a subclass with the types filled in, like `class My"
              + owner
              + " extends "
              + owner
              + "<String>`, and name that in @Uses.");
    }
    return Optional.empty();
  }

  private static String what(Meaning.Operator operator) {
    return switch (operator.symbol()) {
      case "&" -> "runs steps side by side (&)";
      case "|" -> "chooses between steps (|)";
      case "_" -> "passes the value through (_)";
      default -> "uses " + operator.symbol() + ", which is reserved";
    };
  }

  private static String fix(Meaning.Operator operator) {
    return switch (operator.symbol()) {
      case "&" -> "Write one step that calls both and returns a record of the two.";
      case "|" -> "Write one step that takes the common supertype and chooses inside.";
      case "_" -> "Leave it out: the value goes on anyway.";
      default -> "Write the name of a step.";
    };
  }

  private static Optional<Finding> byFit(LinkModel link) {
    String name = link.element().text();
    if (link.fit() == Fit.NESTED_STREAM) {
      return found(
          link,
          "\"" + name + "\" would open a stream for each chunk of another",
          "Let it take all chunks, as a List, or return a List for each.");
    }
    return link.fit() == Fit.WHOLE_STREAM
        ? found(
            link,
            "\"" + name + "\" takes a stream as a whole",
            "Let it take one chunk, or a List of all.")
        : Optional.empty();
  }

  private static Optional<Finding> bySource(ChainModel chain, LinkModel link) {
    boolean isSource = link.step().filter(step -> step.marks().streaming()).isPresent();
    Optional<StepModel> earlier =
        chain.links().stream()
            .filter(other -> other.position() < link.position())
            .flatMap(other -> other.step().stream())
            .filter(step -> step.marks().streaming())
            .findFirst();
    return earlier
        .filter(step -> isSource && chain.links().contains(link))
        .flatMap(
            step ->
                found(
                    link,
                    "a second streaming step behind " + Words.of(step),
                    "Make two chains, and join the two runnables: `first.then(second)`."));
  }

  private static Optional<Finding> found(LinkModel link, String what, String fix) {
    return Optional.of(Finding.of(Problem.NOT_SUPPORTED, link.element().origin(), what, fix));
  }
}
