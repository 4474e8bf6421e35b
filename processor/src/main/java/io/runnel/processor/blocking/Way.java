package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import java.util.List;

/**
 * How a call gets to what blocks.
 *
 * @param steps what is called, one by the other; the first by the call itself
 * @param sink what the last of them does
 */
record Way(List<Step> steps, Sink sink) {

  /**
   * A method on the way.
   *
   * @param name how people call it
   * @param calledAt where it is called
   */
  record Step(String name, Place calledAt) {}

  /** Whether the call itself blocks. */
  boolean isDirect() {
    return steps.size() == 1;
  }
}
