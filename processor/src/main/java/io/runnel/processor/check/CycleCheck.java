package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;

/** No chain contains itself. */
final class CycleCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.cycle().isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                Problem.CHAIN_CYCLE,
                origin(chain),
                Words.of(chain),
                String.join(" -> ", chain.cycle())));
  }

  /** The step by which the chain comes back to itself. */
  private static Origin origin(ChainModel chain) {
    return chain.calls().stream()
        .filter(
            call ->
                call.step()
                    .filter(step -> step.isChain())
                    .filter(step -> Words.of(step).equals(chain.cycle().get(1)))
                    .isPresent())
        .map(call -> call.element().origin())
        .findFirst()
        .orElse(chain.origin());
  }
}
