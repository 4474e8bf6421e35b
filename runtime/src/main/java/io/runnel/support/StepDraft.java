package io.runnel.support;

/** A step of a plan that is still being put together. */
final class StepDraft implements Draft {

  private final String name;
  private final Mode mode;
  private boolean tap;
  private boolean caught;
  private boolean kept;
  private int[] with = {};

  StepDraft(String name, Mode mode) {
    this.name = name;
    this.mode = mode;
  }

  void makeTap() {
    check(!kept, "a tap produces nothing to keep");
    check(isValue(), "only a step of one value can be a tap");
    tap = true;
  }

  @Override
  public void makeCaught() {
    check(isValue(), "only a step of one value can be caught");
    caught = true;
  }

  void makeKept() {
    check(!tap, "a tap produces nothing to keep");
    check(isValue(), "only a step of one value can be kept");
    kept = true;
  }

  void takeWith(int[] calls) {
    check(mode != Mode.PASS, "nothing is called that could take more");
    with = calls.clone();
  }

  private boolean isValue() {
    return mode != Mode.PASS && !mode.streams();
  }

  private void check(boolean holds, String why) {
    if (!holds) {
      throw Failures.misuse(name + ": " + why);
    }
  }

  @Override
  public boolean streams() {
    return mode.streams();
  }

  @Override
  public Element number(Numbering numbers) {
    Takes takes = with.length == 0 ? null : numbers.takes(name, with);
    int call = mode == Mode.PASS ? 0 : numbers.nextCall();
    int slot = kept ? numbers.keep(call) : -1;
    return numbers.add(
        new StepPlan(
            numbers.chain(), numbers.position(), call, name, mode, tap, caught, slot, takes));
  }
}
