package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** Each step takes what the one before produces; the first takes the chain's input. */
final class FlowCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.calls().stream()
        .filter(call -> call.fit() == Fit.MISFIT || call.fit() == Fit.MISCOUNT)
        .filter(call -> call.position() <= chain.links().size())
        .filter(call -> isFirst(chain, call))
        .map(call -> misfit(chain, call))
        .toList();
  }

  private static Finding misfit(ChainModel chain, CallModel call) {
    boolean isFirst = call.arrival().values().stream().allMatch(FlowCheck::isInput);
    return Finding.of(
        isFirst ? Problem.INPUT_DOES_NOT_FIT : Problem.STEP_DOES_NOT_FIT,
        call.element().origin(),
        call.part().text(),
        isFirst ? Words.of(chain) : producers(call.arrival()),
        sides(call),
        call.step()
            .map(step -> Hints.of(chain, call, step))
            .orElse("Name a step that joins them."));
  }

  /** Where several values arrive at several steps, the first that does not join them tells it. */
  private static boolean isFirst(ChainModel chain, CallModel call) {
    boolean isToldOnce = call.arrival().isJoined() && call.element().shape() != Shape.SINGLE;
    return !isToldOnce
        || chain.links().get(call.position() - 1).calls().stream()
            .filter(each -> !each.fit().isAccepted())
            .findFirst()
            .filter(call::equals)
            .isPresent();
  }

  private static boolean isInput(ValueModel value) {
    return value.products().stream().allMatch(product -> product.producer().isEmpty());
  }

  /** {@code fetch produces}, or {@code weather and news produce}. */
  private static String producers(Arrival arrival) {
    List<String> names =
        arrival.values().stream()
            .flatMap(value -> value.products().stream())
            .map(product -> product.producer().map(StepModel::name).orElse("the chain's input"))
            .distinct()
            .toList();
    return String.join(" and ", names) + (names.size() == 1 ? " produces" : " produce");
  }

  /** Both sides; of what may arrive by a route, only what does not fit. */
  private static String sides(CallModel call) {
    Optional<StepModel> step = call.step();
    if (step.isEmpty()) {
      return new Sides().produced(call.arrival()).text();
    }
    Sides sides = Sides.between(call.arrival(), step.get());
    boolean isStream = call.arrival().isStream();
    if (call.unfit().isEmpty()) {
      sides.produced(call.arrival());
    }
    for (Product product : call.unfit()) {
      sides.produced(product, call.arrival().value().isCaught(), isStream);
    }
    return sides.takes(step.get()).text();
  }
}
