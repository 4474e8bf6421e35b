package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param chain the chain that it is part of
 * @param position the place of its element, from 1; branches have that of their fan-out or route
 * @param call its number among all steps, from 1
 * @param name the name that the chain uses
 * @param mode how it runs
 * @param tap whether its input goes on instead of what it produces
 * @param caught whether what becomes of it goes on as an {@code Outcome}
 * @param slot where what it produces is kept, or negative if it is not
 * @param takes the values that it takes, if it takes more than the one that arrives
 * @param lookahead how far it runs ahead, if it does
 */
record StepPlan(
    String chain,
    int position,
    int call,
    String name,
    Mode mode,
    boolean tap,
    boolean caught,
    int slot,
    @Nullable Takes takes,
    @Nullable Lookahead lookahead)
    implements Element {

  @Override
  public String word() {
    return mode.word();
  }

  @Override
  public boolean catches() {
    return caught;
  }

  /** Whether the value that arrives goes on as it is, without a call. */
  boolean isPass() {
    return mode == Mode.PASS;
  }

  /** Whether a fan-out joins what it produces. */
  boolean hasValue() {
    return !tap;
  }

  /** What the step is called with when a value arrives. */
  @Nullable Object input(@Nullable Object value, @Nullable Frame frame) {
    return takes == null ? value : takes.of(value, frame);
  }

  @Override
  public String text() {
    return (caught ? "try " : "") + this + (lookahead == null ? "" : lookahead);
  }

  @Override
  public String toString() {
    return isPass() ? name : word() + "[" + name + "]";
  }
}
