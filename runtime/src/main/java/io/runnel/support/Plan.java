package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * What a chain does, element by element, written in one expression. A chain that streams has a
 * source, elements that run once a chunk, and may collect the chunks, behind which its elements run
 * once again.
 *
 * <p>Steps are called by their numbers, which count from 1 through all branches; positions count
 * elements, of which a fan-out or a route is one.
 */
public final class Plan extends StepList<Plan> {

  private final String chain;
  private boolean keepsInput;
  private boolean drops;
  private int collected;
  private @Nullable CompiledPlan compiled; // guarded by this

  private Plan(String chain) {
    this.chain = chain;
  }

  /** The plan of a chain without steps, to which the others add. */
  public static Plan of(String chain) {
    return new Plan(chain);
  }

  /** Adds a step that returns a publisher. */
  public Plan publisher(String step) {
    return add(step, Mode.PUBLISHER);
  }

  /** Adds a step that returns a stream. */
  public Plan stream(String step) {
    return add(step, Mode.STREAM);
  }

  /** Adds a step that returns an iterator. */
  public Plan iterator(String step) {
    return add(step, Mode.ITERATOR);
  }

  /** Adds a step that returns an iterable. */
  public Plan iterable(String step) {
    return add(step, Mode.ITERABLE);
  }

  /** Adds a step that emits on a thread of its own. */
  public Plan generator(String step) {
    return add(step, Mode.GENERATOR);
  }

  /** Adds a step that emits from callbacks until its stage completes. */
  public Plan asyncGenerator(String step) {
    return add(step, Mode.ASYNC_GENERATOR);
  }

  /** Adds a step that returns a runnable whose chunks flow on. */
  public Plan streamChain(String step) {
    return add(step, Mode.STREAM_CHAIN);
  }

  /** Adds an element that is one of several steps, chosen by what arrives. */
  public Plan route(Branches alternatives) {
    return add(new ForkDraft(false, alternatives.steps()));
  }

  /** Adds an element whose steps all take what arrives, at the same time. */
  public Plan fanOut(Branches branches) {
    return add(new ForkDraft(true, branches.steps()));
  }

  /** Collects the chunks: the elements behind run once, with the list of them. */
  public Plan collect() {
    checkOpen();
    collected = size();
    return this;
  }

  /** Keeps the chain's input for later steps, as number 0. */
  public Plan keepInput() {
    checkOpen();
    keepsInput = true;
    return this;
  }

  /** Drops the last value: the chain produces null. */
  public Plan drop() {
    checkOpen();
    drops = true;
    return this;
  }

  String chain() {
    return chain;
  }

  @Override
  Plan self() {
    return this;
  }

  /** The plan as the engine reads it; from now on it can't be changed. */
  synchronized CompiledPlan compiled() {
    if (compiled == null) {
      compiled = new CompiledPlan(chain, complete(), collected, keepsInput, drops);
    }
    return compiled;
  }

  /** {@code offload[normalize] -> (try await[fetch] & _) -> inline[headline]}. */
  @Override
  public String toString() {
    return compiled().toString();
  }
}
