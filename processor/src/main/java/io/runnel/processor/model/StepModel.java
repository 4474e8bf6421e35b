package io.runnel.processor.model;

import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.report.Origin;
import io.runnel.processor.types.OuterType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A step: an annotated method, seen as a member of the type that a chain finds it in.
 *
 * @param name what chains call it
 * @param owner the type it was found in, whose instance it needs unless it is static
 * @param method the method itself, perhaps inherited
 * @param marks what its annotations say
 * @param parameters its parameters, with the type arguments of {@code owner} filled in
 * @param returns what it hands out
 * @param isOverloaded whether a call could mean another method of that name
 * @param chain what it is declared as, if it is a chain itself
 * @param origin where it is declared
 */
public record StepModel(
    String name,
    DeclaredType owner,
    ExecutableElement method,
    StepMarks marks,
    List<ParameterModel> parameters,
    ReturnShape returns,
    boolean isOverloaded,
    Optional<DeclaredModel> chain,
    Origin origin) {

  public List<ParameterModel> having(Role role) {
    return parameters.stream().filter(parameter -> parameter.role() == role).toList();
  }

  /** The parameter that takes the value of the chain; call it on sound steps only. */
  public ParameterModel input() {
    return inputs().get(0);
  }

  /** The parameters that take what arrives: several in a step that joins a fan-out. */
  public List<ParameterModel> inputs() {
    return having(Role.INPUT);
  }

  /** Whether it takes one value and nothing else, so that it can run on its own. */
  public boolean isAlone() {
    return inputs().size() == 1 && having(Role.FROM).isEmpty();
  }

  /** Whether it is a chain. */
  public boolean isChain() {
    return chain.isPresent();
  }

  /** Whether it is a chain whose method takes nothing and hands out the runnable. */
  public boolean handsOut() {
    return chain.isPresent() && chain.get().mode().handsOut();
  }

  public boolean takesContext() {
    return !having(Role.CONTEXT).isEmpty();
  }

  public boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  public boolean isGeneric() {
    return !method.getTypeParameters().isEmpty();
  }

  public TypeElement ownerElement() {
    return (TypeElement) owner.asElement();
  }

  /** Whether an instance would be needed of a class whose type arguments nobody can write. */
  public boolean needsGenericInstance() {
    return !isStatic() && !isChain() && !ownerElement().getTypeParameters().isEmpty();
  }

  /** Whether it needs an instance of an inner class, with types that only the outer one knows. */
  public boolean isInsideGeneric() {
    boolean isInside = false;
    for (DeclaredType at = OuterType.of(owner); at != null; at = OuterType.of(at)) {
      isInside |= !at.getTypeArguments().isEmpty();
    }
    return isInside && !isStatic();
  }

  public Optional<ParameterModel> emitter() {
    return having(Role.EMITTER).stream().findFirst();
  }

  /** Whether it produces nothing, so that its input goes on. */
  public boolean isTap() {
    return emitter().isEmpty()
        && (returns.form() == Form.NOTHING || returns.form() == Form.VOID_STAGE);
  }

  /** The value, or one chunk, that comes out. */
  public TypeMirror produced() {
    return emitter().map(ParameterModel::type).orElse(returns.element());
  }

  /** Whether a chain may depend on its types: an input, and something that can be bridged. */
  public boolean isSound() {
    if (isChain()) {
      return chain.get().mode().isUsable() && chain.get().input().isPresent();
    }
    return !inputs().isEmpty()
        && !isInsideGeneric()
        && parameters.stream().noneMatch(ParameterModel::isRaw)
        && !returns.isRaw()
        && (emitter().isPresent() ? marks.streaming() && generates() : returnFits());
  }

  /** Whether the return type is one that a method with an emitter may have. */
  public boolean generates() {
    return having(Role.EMITTER).size() == 1
        && (returns.form() == Form.NOTHING || returns.form() == Form.VOID_STAGE);
  }

  private boolean returnFits() {
    return marks.streaming()
        ? returns.form().isStream()
        : returns.form().compareTo(Form.STAGE) <= 0;
  }

  /** The service itself, what it takes, what it gives. */
  public List<TypeMirror> mentioned() {
    return Stream.concat(
            Stream.<TypeMirror>of(owner, returns.declared(), produced()),
            parameters.stream().map(ParameterModel::type))
        .toList();
  }

  /** How it runs; call it on sound steps only. */
  public StepKind kind() {
    if (isChain()) {
      return marks.streaming() ? StepKind.STREAM_CHAIN : StepKind.CHAIN;
    }
    if (marks.streaming()) {
      return sourceKind();
    }
    if (returns.form().isStage()) {
      return StepKind.AWAIT;
    }
    if (marks.async()) {
      return StepKind.INLINE;
    }
    return marks.cpu() ? StepKind.CPU : StepKind.OFFLOAD;
  }

  private StepKind sourceKind() {
    return switch (returns.form()) {
      case NOTHING -> StepKind.GENERATOR;
      case VOID_STAGE -> StepKind.ASYNC_GENERATOR;
      case STREAM -> StepKind.STREAM;
      case ITERATOR -> StepKind.ITERATOR;
      case ITERABLE -> StepKind.ITERABLE;
      default -> StepKind.PUBLISHER;
    };
  }
}
