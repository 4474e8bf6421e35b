package io.runnel.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the elements of a plan their numbers, one after another, and the kept values their slots.
 */
final class Numbering {

  private final String chain;
  private final boolean keepsInput;
  private final List<StepPlan> calls = new ArrayList<>();
  private final Map<Integer, Integer> slots = new HashMap<>(); // of calls that can be taken
  private final Set<Integer> fresh = new HashSet<>(); // calls that later elements can take
  private final Set<Integer> perChunk = new HashSet<>(); // calls that are gone once it collects
  private int slotCount;
  private int position = 1;
  private boolean joined;
  private boolean inChunks;

  Numbering(String chain, boolean keepsInput) {
    this.chain = chain;
    this.keepsInput = keepsInput;
    if (keepsInput) {
      slots.put(0, slotCount++);
    }
  }

  String chain() {
    return chain;
  }

  boolean keepsInput() {
    return keepsInput;
  }

  int position() {
    return position;
  }

  /** The number of the step that comes next. */
  int nextCall() {
    return calls.size() + 1;
  }

  /** Adds a step, unless nothing is called there. */
  Element add(StepPlan step) {
    if (!step.isPass()) {
      calls.add(step);
    }
    return step;
  }

  /** Adds a streaming step as a branch of one value. */
  Element add(StepPlan step, Gather.Form form, int slot) {
    add(step);
    return new Gather(new StreamPlan(step, List.of()), form, slot);
  }

  /** Keeps what a call produces for the elements behind the one that is being numbered. */
  int keep(int call) {
    slots.put(call, slotCount);
    fresh.add(call);
    return slotCount++;
  }

  /** What a step takes that takes values of earlier calls. */
  Takes takes(String step, int[] earlier) {
    int[] found = new int[earlier.length];
    for (int i = 0; i < earlier.length; i++) {
      Integer slot = fresh.contains(earlier[i]) ? null : slots.get(earlier[i]);
      if (slot == null) {
        throw new IllegalArgumentException(
            chain + ", " + step + ": what it takes of call " + earlier[i] + " is not kept for it");
      }
      found[i] = slot;
    }
    return new Takes(joined, found);
  }

  /** Goes on behind an element. */
  void behind(Element element, boolean streams) {
    if (inChunks) {
      perChunk.addAll(fresh);
    }
    fresh.clear();
    inChunks |= streams;
    joined = isJoined(element);
    position++;
  }

  /** Whether what goes on behind an element are the joined values of a fan-out. */
  private boolean isJoined(Element element) {
    if (element.caught()) {
      return false;
    }
    if (element instanceof StepPlan step) {
      return joined && step.tap();
    }
    if (element instanceof FanOut all && all.values() > 0) {
      return all.values() > 1;
    }
    return joined && goesThrough((Fork) element);
  }

  private static boolean goesThrough(Fork fork) {
    for (int index = 0; index < fork.size(); index++) {
      StepPlan branch = fork.branch(index);
      if (branch.caught() || !(branch.tap() || branch.isPass())) {
        return false;
      }
    }
    return true;
  }

  /** Goes on behind a stream that became one value; what was kept a chunk is kept no longer. */
  void gather() {
    window();
    inChunks = false;
  }

  /** Goes on behind windows, which several chunks are in. */
  void window() {
    slots.keySet().removeAll(perChunk);
    joined = false;
  }

  StepPlan[] calls() {
    return calls.toArray(new StepPlan[0]);
  }

  int slotCount() {
    return slotCount;
  }
}
