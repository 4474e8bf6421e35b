package io.runnel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One element at its place in a chain.
 *
 * @param position its number, from 1
 * @param element what is written there
 * @param arrival what arrives
 * @param calls its steps: one, or one for each branch or alternative; none if it is malformed
 * @param route how its alternatives are chosen, if it is a route
 * @param behind what goes on
 */
public record LinkModel(
    int position,
    ElementModel element,
    Arrival arrival,
    List<CallModel> calls,
    Optional<RouteModel> route,
    Arrival behind) {

  /** The only step of an element that has one. */
  public Optional<CallModel> single() {
    return element.shape() == ElementModel.Shape.SINGLE
        ? calls.stream().findFirst()
        : Optional.empty();
  }

  /** The branches that add a value, in order: not the taps. */
  public List<CallModel> producing() {
    return calls.stream().filter(CallModel::addsValue).toList();
  }

  public boolean isFanOut() {
    return element.shape() == ElementModel.Shape.FAN_OUT;
  }
}
