package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write where a step does not take what arrives. */
final class Hints {

  private Hints() {}

  static String of(ChainModel chain, CallModel call, StepModel step) {
    if (call.fit() == Fit.MISCOUNT || call.arrival().isJoined()) {
      return joining(chain, call, step);
    }
    Sides sides = Sides.between(call.arrival(), step);
    TypeMirror to = step.input().type();
    JavaType from = call.arrival().type();
    if (!call.meant().isEmpty()) {
      StepModel other = call.meant().get(0);
      String name = Words.nameOf(other.ownerElement()) + "." + other.name();
      return "Write \"%s\", which takes %s.".formatted(name, Words.of(other.input().type()));
    }
    if (!call.converters().isEmpty()) {
      return converter(call.converters().get(0));
    }
    if (isOutcome(to)) {
      return outcome(call, sides);
    }
    if (isPartOf(to, from.mirror())) {
      return "It takes only some of them: write a route, \"%s | ...\", with a step for each other %s."
          .formatted(call.part().text(), sides.write(from));
    }
    if (call.arrival().isStream() && call.element().shape() != Shape.SINGLE) {
      return "Let it take " + sides.write(from) + ", once a chunk.";
    }
    if (call.arrival().isStream()) {
      return "Let it take %s, once a chunk, or List<%s>, once with all."
          .formatted(sides.write(from), Words.boxed(from.mirror(), sides.write(from)));
    }
    if (step.isGeneric()) {
      return "Let it take %s, or put a step between them.".formatted(sides.write(from));
    }
    return "Let it take %s, or put a step between them: `@Step %s%s for%s(%s %s)`."
        .formatted(
            sides.write(from),
            step.ownerElement().getKind().isInterface() ? "default " : "",
            sides.write(to),
            Words.capitalised(step.name()),
            sides.write(from),
            Words.parameterName(from.mirror()));
  }

  private static String converter(StepModel converter) {
    return "Write \"%s\" before it: %s makes %s of %s."
        .formatted(
            converter.name(),
            Words.of(converter),
            Words.of(converter.produced()),
            Words.of(converter.input().type()));
  }

  private static boolean isOutcome(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .toString()
            .startsWith(WellKnown.OUTCOME);
  }

  private static String outcome(CallModel call, Sides sides) {
    if (call.arrival().value().isCaught()) {
      return "Let it take " + sides.write(call.arrival().type()) + ".";
    }
    return call.position() == 1
        ? "Nothing stands before it that could fail: write it behind the step whose failure it"
            + " takes."
        : call.arrival().isStream()
            ? "An Outcome is made of one step: a stream has none, so let a step per chunk stand"
                + " between, or take the value itself."
            : "Nothing directly before it produces a value: take the value itself.";
  }

  /** Whether one type is below another, sealed one. */
  private static boolean isPartOf(TypeMirror part, TypeMirror whole) {
    return whole instanceof DeclaredType sealed
        && sealed.asElement().getModifiers().contains(Modifier.SEALED)
        && part instanceof DeclaredType declared
        && ((TypeElement) sealed.asElement())
            .getPermittedSubclasses().stream()
                .anyMatch(
                    permitted ->
                        ((DeclaredType) permitted).asElement().equals(declared.asElement())
                            || isPartOf(part, permitted));
  }

  private static String joining(ChainModel chain, CallModel call, StepModel step) {
    List<ValueModel> values = call.arrival().values();
    if (values.size() > 1 && !step.isChain()) {
      return "It would have to be `" + Signatures.join(step, values) + "`.";
    }
    return values.size() > 1
        ? "A chain takes one value: join them by a step `"
            + Signatures.join(Words.capitalised(step.name()), step.input().type(), values)
            + "`."
        : "It joins a fan-out: write one in place of what stands before, like "
            + example(chain, call, step)
            + ".";
  }

  /** {@code "retrieve & _"}: what stands before, the input, and the parameters' own names. */
  private static String example(ChainModel chain, CallModel call, StepModel step) {
    Optional<CallModel> before =
        chain.links().stream()
            .filter(link -> link.position() == call.position() - 1)
            .flatMap(link -> link.single().stream())
            .findFirst();
    List<String> names = new ArrayList<>();
    for (ParameterModel input : step.inputs()) {
      String type = Words.of(input.type());
      boolean isProduced =
          before.flatMap(CallModel::produced).map(Words::of).equals(Optional.of(type));
      boolean isInput =
          before
              .filter(it -> it.arrival().isKnown())
              .map(it -> Words.of(it.arrival().type()))
              .equals(Optional.of(type));
      String name =
          isProduced
              ? before.get().part().text()
              : isInput ? "_" : producing(chain, type).orElse(input.name());
      names.add(names.contains(name) ? input.name() : name);
    }
    return Words.quoted(String.join(" & ", names));
  }

  /** A step in scope that makes a value of the type. */
  private static Optional<String> producing(ChainModel chain, String type) {
    return chain
        .scope()
        .steps()
        .filter(step -> step.isSound() && !step.isTap() && !step.marks().streaming())
        .filter(step -> Words.of(step.produced()).equals(type))
        .map(StepModel::name)
        .findFirst();
  }
}
