package io.runnel.support;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that are put together one after another; a modifier is for what was added last.
 *
 * @param <S> what is returned for the next to be added to
 */
abstract sealed class StepList<S extends StepList<S>> permits Plan, Branches {

  private final List<Draft> drafts = new ArrayList<>();
  private boolean complete;

  StepList() {}

  abstract S self();

  final S add(Draft draft) {
    checkOpen();
    drafts.add(draft);
    return self();
  }

  final S add(String step, Mode mode) {
    return add(new StepDraft(step, mode));
  }

  final int size() {
    return drafts.size();
  }

  final void checkOpen() {
    if (complete) {
      throw Failures.misuse("It is in use already, and can't be changed any more");
    }
  }

  /** What was added; from now on nothing can be. */
  final List<Draft> complete() {
    complete = true;
    return drafts;
  }

  private Draft last() {
    checkOpen();
    if (drafts.isEmpty()) {
      throw Failures.misuse("There is no step yet");
    }
    return drafts.get(drafts.size() - 1);
  }

  private StepDraft lastStep() {
    if (last() instanceof StepDraft step) {
      return step;
    }
    throw Failures.misuse("That is for its branches");
  }

  /** Adds a synchronous step. */
  public final S offload(String step) {
    return add(step, Mode.OFFLOAD);
  }

  /** Adds a CPU-bound step. */
  public final S cpu(String step) {
    return add(step, Mode.CPU);
  }

  /** Adds a step that never blocks. */
  public final S inline(String step) {
    return add(step, Mode.INLINE);
  }

  /** Adds a step that returns a stage. */
  public final S await(String step) {
    return add(step, Mode.AWAIT);
  }

  /** Adds a step that returns a runnable, which is run for its one value. */
  public final S chain(String step) {
    return add(step, Mode.CHAIN);
  }

  /** Lets the input of the last step go on instead of what it produces. */
  public final S tap() {
    lastStep().makeTap();
    return self();
  }

  /** Lets what becomes of the last step go on as an {@link io.runnel.Outcome}. */
  public final S caught() {
    last().makeCaught();
    return self();
  }

  /** Keeps what the last step produces for later ones. */
  public final S kept() {
    lastStep().makeKept();
    return self();
  }

  /**
   * Gives the last step kept values beside the one that arrives, all in one list.
   *
   * @param calls the numbers of the steps that produced them; 0 is the chain's input
   */
  public final S with(int... calls) {
    lastStep().takeWith(calls);
    return self();
  }
}
