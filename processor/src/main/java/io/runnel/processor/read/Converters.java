package io.runnel.processor.read;

import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.types.JavaType;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** Finds the steps in scope that would make the types of a chain fit. */
final class Converters {

  private final ScopesModel scopes;
  private final ExecutableElement self;
  private final CallTyping typing;

  /** Finds for one chain, which is no step of itself. */
  Converters(ScopesModel scopes, ExecutableElement self, CallTyping typing) {
    this.scopes = scopes;
    this.self = self;
    this.typing = typing;
  }

  /** The steps that take what arrives and produce what a step needs. */
  List<StepModel> before(StepModel step, JavaType arriving) {
    return between(arriving, produced -> typing.produced(step, produced).isPresent());
  }

  /** The steps of the same name that take what arrives, where another one was found. */
  List<StepModel> namesakes(StepModel step, JavaType arriving) {
    return between(arriving, produced -> true).stream()
        .filter(other -> other.name().equals(step.name()))
        .toList();
  }

  /** The steps that take what arrives and produce what is needed; chains last. */
  List<StepModel> between(JavaType arriving, Predicate<JavaType> isNeeded) {
    return scopes
        .steps()
        .filter(
            step ->
                step.isSound()
                    && !step.method().equals(self)
                    && step.isAlone()
                    && !step.needsGenericInstance()
                    && !step.isTap()
                    && !step.marks().streaming())
        .filter(step -> typing.produced(step, arriving).filter(isNeeded).isPresent())
        .distinct()
        .sorted(Comparator.comparing(StepModel::isChain))
        .toList();
  }
}
