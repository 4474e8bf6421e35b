package io.runnel.processor;

import io.runnel.processor.blocking.AsyncMethod;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.model.RoundModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The steps that promise not to block, by names, for the check of their bodies. */
final class AsyncMethods {

  private final Elements elements;
  private final Types types;

  AsyncMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  List<AsyncMethod> of(RoundModel round) {
    return round.services().stream()
        .flatMap(service -> service.steps().stream())
        .filter(step -> step.isSound() && isAsync(step.kind()))
        .map(this::asyncMethod)
        .toList();
  }

  private static boolean isAsync(StepKind kind) {
    return switch (kind) {
      case INLINE, AWAIT, PUBLISHER, ASYNC_GENERATOR -> true;
      default -> false;
    };
  }

  private AsyncMethod asyncMethod(StepModel step) {
    TypeElement type = (TypeElement) step.method().getEnclosingElement();
    String descriptor =
        step.method().getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .collect(Collectors.joining(","));
    return new AsyncMethod(
        elements.getBinaryName(type).toString(),
        step.method().getSimpleName().toString(),
        descriptor,
        kindOf(step),
        reason(step));
  }

  private static AsyncMethod.Kind kindOf(StepModel step) {
    return switch (step.kind()) {
      case INLINE -> AsyncMethod.Kind.MARKED;
      case PUBLISHER, ASYNC_GENERATOR -> AsyncMethod.Kind.STREAM;
      default ->
          step.returns().form() == Form.VOID_STAGE
              ? AsyncMethod.Kind.VOID_STAGE
              : AsyncMethod.Kind.STAGE;
    };
  }

  private static String publisher(StepModel step) {
    return step.returns().library().map(it -> it.type().simpleName()).orElse("Flow.Publisher");
  }

  private static String reason(StepModel step) {
    String type = Spelling.spell(step.returns().declared());
    return switch (step.kind()) {
      case INLINE -> "is marked async = true";
      case PUBLISHER -> "streams by a " + publisher(step);
      case ASYNC_GENERATOR -> "streams until its " + type + " completes";
      default -> "returns " + type;
    };
  }
}
