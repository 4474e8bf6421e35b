package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * What a chain does, element by element, written in one expression. Behind a source the elements
 * run once a chunk, until the stream becomes one value again, or to the end of a chain that
 * streams; another source opens a stream for each chunk.
 *
 * <p>Steps are called by their numbers, which count from 1 through all branches; positions count
 * elements, of which a fan-out or a route is one.
 */
public final class Plan extends StepList<Plan> {

  private final String chain;
  private boolean keepsInput;
  private boolean drops;
  private boolean fused;
  private @Nullable CompiledPlan compiled; // guarded by this

  private Plan(String chain) {
    this.chain = chain;
  }

  /** The plan of a chain without steps, to which the others add. */
  public static Plan of(String chain) {
    return new Plan(chain);
  }

  /** Adds an element that is one of several steps, chosen by what arrives. */
  public Plan route(Branches alternatives) {
    return add(new ForkDraft(false, alternatives.steps()));
  }

  /** Adds an element whose steps all take what arrives, at the same time. */
  public Plan fanOut(Branches branches) {
    return add(new ForkDraft(true, branches.steps()));
  }

  /**
   * Goes on with lists of chunks, and then of the rest.
   *
   * @param size how many are in a list
   */
  public Plan window(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a window of " + size + " chunks");
    }
    return add(assembly -> assembly.window(size));
  }

  /** Runs the elements once a chunk by {@link StreamChainRunnel#perChunk} where nobody listens. */
  public Plan fused() {
    checkOpen();
    fused = true;
    return this;
  }

  /** Lets the elements behind fold the list of all chunks, for the one value of the stream. */
  public Plan fold() {
    return add(Assembly::fold);
  }

  @Override
  Plan gather(Gather.Form form) {
    return add(assembly -> assembly.gather(form));
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
      compiled = CompiledPlan.of(chain, complete(), keepsInput, drops).fused(fused);
    }
    return compiled;
  }

  /** {@code offload[normalize] -> (try await[fetch] & _) -> inline[headline]}. */
  @Override
  public String toString() {
    return compiled().toString();
  }
}
