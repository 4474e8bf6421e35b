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

  /** Makes one value of a stream. */
  abstract S gather(Gather.Form form);

  final S add(String step, Mode mode) {
    return add(new StepDraft(step, mode));
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
      throw noStep();
    }
    return drafts.get(drafts.size() - 1);
  }

  static RuntimeException noStep() {
    return Failures.misuse("There is no step yet");
  }

  final StepDraft lastStep() {
    Draft last = last();
    if (last instanceof StepDraft step) {
      return step;
    }
    throw last instanceof ForkDraft ? Failures.misuse("That is for its branches") : noStep();
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

  /** Adds a step that returns a publisher. */
  public final S publisher(String step) {
    return add(step, Mode.PUBLISHER);
  }

  /** Adds a step that returns a stream. */
  public final S stream(String step) {
    return add(step, Mode.STREAM);
  }

  /** Adds a step that returns an iterator. */
  public final S iterator(String step) {
    return add(step, Mode.ITERATOR);
  }

  /** Adds a step that returns an iterable. */
  public final S iterable(String step) {
    return add(step, Mode.ITERABLE);
  }

  /** Adds a step that emits on a thread of its own. */
  public final S generator(String step) {
    return add(step, Mode.GENERATOR);
  }

  /** Adds a step that emits from callbacks until its stage completes. */
  public final S asyncGenerator(String step) {
    return add(step, Mode.ASYNC_GENERATOR);
  }

  /** Adds a step that returns a runnable whose chunks flow on. */
  public final S streamChain(String step) {
    return add(step, Mode.STREAM_CHAIN);
  }

  /**
   * Makes one value of the stream: the list of its chunks. In a plan that is all in front of it, in
   * branches the last one.
   */
  public final S collect() {
    return gather(Gather.Form.LIST);
  }

  /** Makes one value of the stream as {@link #collect} does: itself, as a {@code Stream}. */
  public final S asStream() {
    return gather(Gather.Form.STREAM);
  }

  /** Makes one value of the stream as {@link #collect} does: itself, as a {@code Publisher}. */
  public final S asPublisher() {
    return gather(Gather.Form.PUBLISHER);
  }

  /**
   * Lets the last step run for several chunks at a time.
   *
   * @param more how many more than are wanted
   */
  public final S ahead(int more) {
    lastStep().makeAhead(more);
    return self();
  }

  /** Lets the chunks of the last step, which runs ahead, go on as they are complete. */
  public final S unordered() {
    lastStep().makeUnordered();
    return self();
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
