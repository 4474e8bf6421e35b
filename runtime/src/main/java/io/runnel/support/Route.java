package io.runnel.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that is one of several steps, chosen by what arrives. */
final class Route extends Fork {

  Route(String chain, int position, List<Element> alternatives, boolean caught) {
    super(chain, position, alternatives, caught);
  }

  @Override
  public String word() {
    return "route";
  }

  @Override
  String operator() {
    return " | ";
  }

  /** The alternative that takes a value. */
  StepPlan chosen(Steps steps, @Nullable Object value) {
    int number = steps.choose(position(), value);
    if (number > 0) {
      return branch(number - 1);
    }
    RuntimeException none = none(value);
    Failures.note(none, this);
    throw none;
  }

  private RuntimeException none(@Nullable Object value) {
    return value == null
        ? new NullPointerException(where() + "no alternative takes null")
        : new IllegalStateException(
            where()
                + "no alternative takes a "
                + value.getClass().getTypeName()
                + "; was a sealed type extended without compiling again?");
  }
}
