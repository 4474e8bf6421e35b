package io.runnel.support;

import java.util.ArrayList;
import java.util.List;

/**
 * What a chain does, step by step; positions count from 1. A chain that streams has a source, steps
 * that run once a chunk, and may collect the chunks, behind which its steps run once again.
 */
public final class Plan {

  private final String chain;
  private final List<StepPlan> steps;
  private final int source;
  private final int collected;
  private final boolean drops;

  private Plan(String chain, List<StepPlan> steps, int source, int collected, boolean drops) {
    this.chain = chain;
    this.steps = steps;
    this.source = source;
    this.collected = collected;
    this.drops = drops;
  }

  /** The plan of a chain without steps, to which the others add. */
  public static Plan of(String chain) {
    return new Plan(chain, List.of(), 0, 0, false);
  }

  /** Adds a synchronous step. */
  public Plan offload(String step) {
    return with(step, Mode.OFFLOAD, false);
  }

  /** Adds a CPU-bound step. */
  public Plan cpu(String step) {
    return with(step, Mode.CPU, false);
  }

  /** Adds a step that never blocks. */
  public Plan inline(String step) {
    return with(step, Mode.INLINE, false);
  }

  /** Adds a step that returns a stage. */
  public Plan await(String step) {
    return with(step, Mode.AWAIT, false);
  }

  /** Adds a step whose stage is awaited and whose input goes on. */
  public Plan awaitTap(String step) {
    return with(step, Mode.AWAIT, true);
  }

  /** Adds a step that returns a publisher. */
  public Plan publisher(String step) {
    return with(step, Mode.PUBLISHER, false);
  }

  /** Adds a step that returns a stream. */
  public Plan stream(String step) {
    return with(step, Mode.STREAM, false);
  }

  /** Adds a step that returns an iterator. */
  public Plan iterator(String step) {
    return with(step, Mode.ITERATOR, false);
  }

  /** Adds a step that returns an iterable. */
  public Plan iterable(String step) {
    return with(step, Mode.ITERABLE, false);
  }

  /** Adds a step that emits on a thread of its own. */
  public Plan generator(String step) {
    return with(step, Mode.GENERATOR, false);
  }

  /** Adds a step that emits from callbacks until its stage completes. */
  public Plan asyncGenerator(String step) {
    return with(step, Mode.ASYNC_GENERATOR, false);
  }

  /** Collects the chunks: the steps behind run once, with the list of them. */
  public Plan collect() {
    return new Plan(chain, steps, source, steps.size(), drops);
  }

  /** Drops the last value: the chain produces null. */
  public Plan drop() {
    return new Plan(chain, steps, source, collected, true);
  }

  private Plan with(String step, Mode mode, boolean tap) {
    List<StepPlan> more = new ArrayList<>(steps);
    more.add(new StepPlan(step, mode, tap));
    int at = mode.streams() ? more.size() : source;
    return new Plan(chain, List.copyOf(more), at, collected, drops);
  }

  String chain() {
    return chain;
  }

  int size() {
    return steps.size();
  }

  StepPlan step(int position) {
    return steps.get(position - 1);
  }

  boolean streams() {
    return source > 0;
  }

  /** The position of the streaming step. */
  int source() {
    return source;
  }

  /** The position of the last step that runs once a chunk, or of the source if none does. */
  int lastPerChunk() {
    return collected > 0 ? collected : steps.size();
  }

  boolean drops() {
    return drops;
  }

  /** {@code offload[normalize] -> await[fetch] -> inline[headline]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int position = 1; position <= steps.size(); position++) {
      boolean perChunk = source > 0 && position > source && position <= lastPerChunk();
      if (position > 1) {
        text.append(perChunk ? " => " : " -> ");
      }
      text.append(step(position));
      if (position == collected) {
        text.append(" -> collect");
      }
    }
    return text.toString();
  }
}
