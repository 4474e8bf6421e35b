package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.types.JavaType;
import io.runnel.processor.types.Test;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Errors as values: where a step takes an {@code Outcome} of what the element before it produces,
 * that is what arrives.
 */
final class CaughtReader {

  private final TypeQuestions types;

  CaughtReader(TypeQuestions types) {
    this.types = types;
  }

  /** What arrives at an element, given what goes on behind the one before. */
  Arrival at(ElementModel element, Arrival plain, Optional<LinkModel> before) {
    if (before.isEmpty() || !plain.isKnown() || !isCatchable(before.get())) {
      return plain;
    }
    List<StepModel> steps =
        element.parts().stream().flatMap(part -> CallReader.soundStep(part).stream()).toList();
    List<ValueModel> values = new ArrayList<>();
    for (int i = 0; i < plain.values().size(); i++) {
      values.add(value(plain.values().get(i), wanted(steps, i, plain), before.get(), i, element));
    }
    return new Arrival(List.copyOf(values), plain.pace());
  }

  /** A stream fails as a whole, and has no value then; nor has what is not known to fit. */
  private static boolean isCatchable(LinkModel before) {
    boolean fits = before.calls().stream().allMatch(call -> call.fit().isAccepted());
    boolean isSource =
        !before.isFanOut() && before.calls().stream().anyMatch(CaughtReader::streams);
    return fits && !isSource && !(before.isFanOut() && before.producing().isEmpty());
  }

  private static boolean streams(CallModel call) {
    return call.step().filter(step -> step.marks().streaming()).isPresent();
  }

  /** The types of the parameters that ask for an outcome of a value. */
  private List<TypeMirror> wanted(List<StepModel> steps, int index, Arrival plain) {
    return steps.stream()
        .filter(step -> step.inputs().size() == plain.values().size())
        .map(step -> step.inputs().get(index))
        .map(ParameterModel::type)
        .filter(type -> types.viewAs(type, WellKnown.OUTCOME).isPresent())
        .toList();
  }

  private ValueModel value(
      ValueModel value,
      List<TypeMirror> wanted,
      LinkModel before,
      int index,
      ElementModel element) {
    boolean isOne =
        wanted.stream().anyMatch(type -> fits(value.type(), type, element)); // as it comes
    List<CallModel> calls = before.isFanOut() ? before.producing() : before.calls();
    if (wanted.isEmpty() || isOne || (before.isFanOut() && hasNoOutcome(calls.get(index)))) {
      return value;
    }
    List<CallModel> made = before.isFanOut() ? List.of(calls.get(index)) : calls;
    List<JavaType> possible = new ArrayList<>();
    for (JavaType input : inputs(before, made)) {
      possible.add(
          types.java().declared(types.element(WellKnown.OUTCOME), List.of(input, value.type())));
    }
    return value.caught(
        possible.stream()
            .filter(outcome -> wanted.stream().allMatch(type -> fits(outcome, type, element)))
            .findFirst()
            .orElse(possible.get(0)));
  }

  private static boolean hasNoOutcome(CallModel branch) {
    return branch.isPass() || streams(branch);
  }

  /** What the element may be said to take: what arrives at it, or what its step declares. */
  private Set<JavaType> inputs(LinkModel before, List<CallModel> calls) {
    Set<JavaType> inputs = new LinkedHashSet<>();
    if (before.arrival().isJoined()) {
      inputs.add(types.listOf(types.of(types.type("java.lang.Object"))));
      return inputs;
    }
    JavaType arriving = before.arrival().type();
    Fit fit = calls.get(0).fit();
    Optional<Gathered> how = fit == Fit.WINDOWED ? Optional.of(Gathered.LIST) : fit.gathered();
    inputs.add(how.map(form -> types.gathered(arriving, form)).orElse(arriving));
    if (calls.size() == 1) {
      calls.get(0).step().ifPresent(step -> inputs.add(types.of(step.input().type())));
    }
    return inputs;
  }

  private boolean fits(JavaType outcome, TypeMirror wanted, ElementModel element) {
    JavaType parameter = types.of(wanted);
    if (element.shape() != Shape.ROUTE) {
      return types.java().isAssignable(outcome, parameter);
    }
    Test test = types.java().test(outcome, parameter);
    return test == Test.ALWAYS || test == Test.TESTABLE;
  }
}
