package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.types.Test;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chains are often called like their last step. Where such a chain does not take what arrives, and
 * the step that it hides does, the step is meant.
 */
final class HiddenSteps {

  private final TypeQuestions types;
  private final CallTyping typing;

  HiddenSteps(TypeQuestions types, CallTyping typing) {
    this.types = types;
    this.typing = typing;
  }

  /** The element, with each name meaning what takes the values. */
  ElementModel resolve(ElementModel element, Arrival arrival) {
    if (!arrival.isKnown()) {
      return element;
    }
    List<PartModel> parts =
        element.parts().stream().map(part -> resolve(part, element.shape(), arrival)).toList();
    return new ElementModel(
        element.text(), element.shape(), parts, element.flaw(), element.origin());
  }

  private PartModel resolve(PartModel part, Shape shape, Arrival arrival) {
    if (!(part.meaning() instanceof Meaning.Found found)
        || found.hidden().isEmpty()
        || takes(found.step(), shape, arrival)) {
      return part;
    }
    StepModel hidden = found.hidden().get();
    return takes(hidden, shape, arrival) || takesOutcome(hidden)
        ? new PartModel(part.text(), new Meaning.Found(hidden, Optional.empty()))
        : part;
  }

  private boolean takes(StepModel step, Shape shape, Arrival arrival) {
    if (!step.isSound() || step.inputs().size() != arrival.values().size()) {
      return false;
    }
    if (shape == Shape.ROUTE) {
      Test test = types.java().test(arrival.type(), types.of(step.input().type()));
      return test == Test.ALWAYS || test == Test.TESTABLE;
    }
    return typing.withoutEarlier(step, arrival.values()).isPresent()
        || (arrival.isStream()
            && Stream.of(Gathered.values()).anyMatch(how -> takes(step, arrival, how)));
  }

  private boolean takes(StepModel step, Arrival chunks, Gathered how) {
    ValueModel all = chunks.value().as(types.gathered(chunks.type(), how));
    return typing.withoutEarlier(step, List.of(all)).isPresent();
  }

  private boolean takesOutcome(StepModel step) {
    return step.isSound() && types.viewAs(step.input().type(), WellKnown.OUTCOME).isPresent();
  }
}
