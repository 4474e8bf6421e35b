package io.runnel.support;

import java.util.List;

/**
 * A stream of a chain.
 *
 * @param source what opens it: a streaming step, or a route that may lead to one
 * @param stages what its chunks go through, in this order
 */
record StreamPlan(Element source, List<Stage> stages) {

  /** The last element that runs, for messages. */
  Element last() {
    for (int i = stages.size() - 1; i >= 0; i--) {
      Element last = stages.get(i).last();
      if (last != null) {
        return last;
      }
    }
    return source;
  }

  /** Whether the chunks of one step go through steps that are complete when they return. */
  boolean isSimple() {
    return source instanceof StepPlan step
        && !step.mode().isChain()
        && (stages.isEmpty() || (stages.size() == 1 && isEach(Mode.OFFLOAD, Mode.INLINE)));
  }

  /** Whether they go through steps that never block. */
  boolean isInPlace() {
    return stages.isEmpty() || isEach(Mode.INLINE, Mode.INLINE);
  }

  private boolean isEach(Mode one, Mode other) {
    return stages.get(0) instanceof Stage.Each each
        && each.elements().stream()
            .allMatch(
                e -> e instanceof StepPlan step && (step.mode() == one || step.mode() == other));
  }

  /** Whether an element makes outcomes, which tell the number of their chunk. */
  boolean catches() {
    return source.catches() || stages.stream().anyMatch(Stage::catches);
  }

  /**
   * How many chunks are needed for one at the end.
   *
   * @param from the first stage behind them
   */
  long parts(int from) {
    long parts = 1;
    for (Stage stage : stages.subList(from, stages.size())) {
      parts *= stage instanceof Stage.Window window ? window.size() : 1;
    }
    return parts;
  }

  /** {@code pull[pages] => await[fetch] ahead 200 => window(500)}. */
  String text() {
    StringBuilder text = new StringBuilder(source.text());
    for (Stage stage : stages) {
      text.append(stage.text());
    }
    return text.toString();
  }
}
