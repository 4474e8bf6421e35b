package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** Each element is a sentence of the chain language. */
final class ElementCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.allLinks().stream()
        .map(LinkModel::element)
        .filter(element -> element.shape() == Shape.MALFORMED)
        .map(
            element ->
                Finding.of(
                    Problem.ELEMENT_MALFORMED,
                    element.origin(),
                    element.text(),
                    what(element),
                    fix(element)))
        .toList();
  }

  private static String what(ElementModel element) {
    return switch (element.flaw()) {
      case RESERVED ->
          "it uses " + (element.text().contains("*") ? "*" : ">") + ", which is reserved";
      case MIXED -> "it mixes & (all of them) and | (one of them)";
      case NAME_MISSING -> "a name is missing beside " + (element.text().contains("&") ? "&" : "|");
      case ONLY_PASS -> "it passes the value on, which happens without it";
      default -> "a fold is the name of one step";
    };
  }

  private static String fix(ElementModel element) {
    return switch (element.flaw()) {
      case FOLD_OF_SEVERAL -> "Write the name of a step that takes the List of all chunks.";
      case ONLY_PASS ->
          "Leave it out, or write it beside other names: \"fetch & _\", \"refund | _\".";
      default ->
          "Write a step's name, several with & to run all of them, or several with | to choose"
              + " one; for both, a chain of one as a step of the other.";
    };
  }
}
