package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** A step of a plan that is still being put together. */
final class StepDraft implements Draft {

  private final String name;
  private final Mode mode;
  private boolean tap;
  private boolean caught;
  private boolean kept;
  private int[] with = {};
  private @Nullable Lookahead lookahead;
  private Gather.@Nullable Form gathered;

  StepDraft(String name, Mode mode) {
    this.name = name;
    this.mode = mode;
  }

  void makeTap() {
    check(!kept, "a tap produces nothing to keep");
    check(isStep(), "only a step of one value can be a tap");
    tap = true;
  }

  @Override
  public void makeCaught() {
    check(isStep(), "only a step of one value can be caught");
    caught = true;
  }

  void makeKept() {
    check(!tap, "a tap produces nothing to keep");
    check(isStep() || gathered != null, "only a step of one value can be kept");
    kept = true;
  }

  void takeWith(int[] calls) {
    check(mode != Mode.PASS, "nothing is called that could take more");
    with = calls.clone();
  }

  void makeAhead(int more) {
    check(isStep(), "only a step of one value can run ahead");
    check(more > 0, "it can't run " + more + " chunks ahead");
    lookahead = new Lookahead(more, true);
  }

  void makeUnordered() {
    check(lookahead != null, "only a step that runs ahead can change the order");
    lookahead = lookahead == null ? null : new Lookahead(lookahead.more(), false);
  }

  /** Makes one value of the stream that it opens, as a branch of a fan-out. */
  void makeGathered(Gather.Form form) {
    check(mode.streams(), "there is no stream to make a value of");
    gathered = form;
  }

  private boolean isStep() {
    return mode != Mode.PASS && !mode.streams();
  }

  private void check(boolean holds, String why) {
    if (!holds) {
      throw Failures.misuse(name + ": " + why);
    }
  }

  @Override
  public boolean streams() {
    return mode.streams() && gathered == null;
  }

  @Override
  public @Nullable Lookahead lookahead() {
    return lookahead;
  }

  @Override
  public void addTo(Assembly assembly) {
    assembly.add(this, number(assembly.numbers()));
  }

  /** The element, with its place in the plan. */
  Element number(Numbering numbers) {
    Takes takes = with.length == 0 ? null : numbers.takes(name, with);
    int call = mode == Mode.PASS ? 0 : numbers.nextCall();
    int slot = kept ? numbers.keep(call) : -1;
    StepPlan step =
        new StepPlan(
            numbers.chain(),
            numbers.position(),
            call,
            name,
            mode,
            tap,
            caught,
            gathered == null ? slot : -1,
            takes,
            lookahead);
    // these return what is needed here, so that the verifier loads nothing for it in a first call
    return gathered == null ? numbers.add(step) : numbers.add(step, gathered, slot);
  }
}
