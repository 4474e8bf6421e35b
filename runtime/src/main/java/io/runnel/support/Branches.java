package io.runnel.support;

import java.util.List;

/** The branches of a fan-out, or the alternatives of a route, each of which is one step. */
public final class Branches extends StepList<Branches> {

  private Branches() {}

  /** No branches, to which the others are added. */
  public static Branches of() {
    return new Branches();
  }

  /** Adds a branch that is the input itself. */
  public Branches input() {
    return add("_", Mode.PASS);
  }

  @Override
  Branches gather(Gather.Form form) {
    lastStep().makeGathered(form);
    return this;
  }

  @Override
  Branches self() {
    return this;
  }

  List<StepDraft> steps() {
    return complete().stream().map(StepDraft.class::cast).toList();
  }
}
