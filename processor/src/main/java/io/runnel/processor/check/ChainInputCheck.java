package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;

/** A chain takes one input, or none where it hands out the runnable. */
final class ChainInputCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    if (chain.declared().input().isPresent()) {
      return List.of();
    }
    if (chain.declared().mode().handsOut()) {
      return chain.parameters().isEmpty() ? unboundInput(chain) : handsOut(chain);
    }
    return switch (chain.inputs().size()) {
      case 0 -> none(chain);
      case 1 -> misplaced(chain);
      default -> several(chain);
    };
  }

  private static List<Finding> none(ChainModel chain) {
    if (chain.config().isPresent()) {
      Origin config = chain.config().get().origin();
      return found(chain, config, "only a RunConfig", "Write the input before it.");
    }
    String output = Words.of(chain.declared().type());
    return found(
        chain,
        Origin.of(chain.method()),
        "no input",
        "Write `"
            + output
            + " "
            + chain.name()
            + "(String input)` with the type of the input, or"
            + " declare it as Runnel<I, O> to get the runnable itself.");
  }

  private static List<Finding> several(ChainModel chain) {
    return found(
        chain,
        chain.inputs().get(1).origin(),
        chain.inputs().size() + " inputs",
        "Take a record of them: `" + Records.of(chain.name(), chain.inputs()) + "`.");
  }

  private static List<Finding> misplaced(ChainModel chain) {
    ParameterModel config = chain.config().orElseThrow();
    return found(
        chain,
        config.origin(),
        "a RunConfig at the wrong place, or twice",
        "Write the input first and one RunConfig behind it.");
  }

  private static List<Finding> handsOut(ChainModel chain) {
    return found(
        chain,
        chain.parameters().get(0).origin(),
        "parameters although it hands out a " + Words.of(chain.declared().type()),
        "Remove the parameters, or declare the type of the result.");
  }

  private static List<Finding> unboundInput(ChainModel chain) {
    return found(
        chain, Origin.of(chain.method()), "any input", "Write the type of the input, not `?`.");
  }

  private static List<Finding> found(ChainModel chain, Origin at, String what, String fix) {
    return List.of(Finding.of(Problem.CHAIN_INPUT_COUNT, at, Words.of(chain), what, fix));
  }
}
