package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import java.util.List;

/**
 * How a call gets to what blocks.
 *
 * @param steps what is called, one by the other; the first by the call itself
 * @param sink what the last of them does
 * @param sort what sort of waiting that is for who makes the call
 * @param isDirect whether the call itself blocks
 */
record Way(List<Step> steps, Sink sink, Sort sort, boolean isDirect) {

  /**
   * A method on the way.
   *
   * @param name how people call it
   * @param calledAt where it is called
   */
  record Step(String name, Place calledAt) {}

  static Way direct(Step step, Sink sink) {
    return new Way(List.of(step), sink, sink.sort(), true);
  }

  static Way through(List<Step> steps, Sink sink, Sort sort) {
    return new Way(List.copyOf(steps), sink, sort, false);
  }
}
