package io.runnel.support;

/**
 * One step of a plan.
 *
 * @param name the name that the chain uses
 * @param mode how it runs
 * @param tap whether its input goes on instead of what its stage produces
 */
record StepPlan(String name, Mode mode, boolean tap) {

  @Override
  public String toString() {
    return mode.word() + "[" + name + "]";
  }
}
