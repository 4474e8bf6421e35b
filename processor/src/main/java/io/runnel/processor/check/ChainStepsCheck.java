package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** A chain has steps. */
final class ChainStepsCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.links().isEmpty()
        ? List.of(Finding.of(Problem.CHAIN_WITHOUT_STEPS, chain.origin(), Words.of(chain)))
        : List.of();
  }
}
