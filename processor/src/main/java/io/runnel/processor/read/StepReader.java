package io.runnel.processor.read;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.StepMarks;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.StreamMarks;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** Reads an annotated method as a step of the type that it is found in. */
final class StepReader {

  static final List<String> ANNOTATIONS = List.of(WellKnown.STEP, WellKnown.STREAMING);

  private final TypeQuestions types;
  private final Members members;
  private final ParameterReader parameters;
  private final ReturnShapes returnShapes;

  StepReader(TypeQuestions types) {
    this.types = types;
    this.members = new Members(types);
    this.parameters = new ParameterReader(types);
    this.returnShapes = new ReturnShapes(types);
  }

  /** All steps that the type offers, inherited ones too. */
  List<StepModel> offeredBy(TypeElement type) {
    return steps(members.annotated(type, ANNOTATIONS), type);
  }

  /** The steps that the type declares itself. */
  List<StepModel> declaredBy(TypeElement type) {
    return steps(
        members.annotated(type, ANNOTATIONS).stream()
            .filter(method -> Reach.declaring(method).equals(type))
            .toList(),
        type);
  }

  private List<StepModel> steps(List<ExecutableElement> methods, TypeElement type) {
    Map<Name, List<ExecutableElement>> byName = members.byName(type);
    return methods.stream()
        .map(method -> step(method, type, members.isOverloaded(method, type, byName)))
        .toList();
  }

  private StepModel step(ExecutableElement method, TypeElement type, boolean isOverloaded) {
    DeclaredType owner = (DeclaredType) type.asType();
    ExecutableType signature = types.memberOf(owner, method);
    StepMarks marks = marks(method);
    List<ParameterModel> read = parameters.ofStep(method, signature);
    return new StepModel(
        marks.name().orElse(method.getSimpleName().toString()),
        owner,
        method,
        marks,
        read,
        returnShapes.of(signature.getReturnType(), marks.streaming()),
        isOverloaded,
        Optional.empty(),
        Origin.of(method));
  }

  private static StepMarks marks(ExecutableElement method) {
    Optional<AnnotationMirror> step = AnnotationReader.find(method, WellKnown.STEP);
    Optional<AnnotationMirror> streaming = AnnotationReader.find(method, WellKnown.STREAMING);
    AnnotationMirror named =
        Stream.concat(step.stream(), streaming.stream())
            .filter(mirror -> AnnotationReader.text(mirror, "name").isPresent())
            .findFirst()
            .or(() -> step)
            .or(() -> streaming)
            .orElseThrow();
    Optional<AnnotationValue> name = AnnotationReader.text(named, "name");
    return new StepMarks(
        step.isPresent(),
        streaming.isPresent(),
        step.isPresent() && AnnotationReader.isTrue(step.get(), "async"),
        step.isPresent() && AnnotationReader.isTrue(step.get(), "cpu"),
        step.map(mirror -> chunks(Origin.of(method, mirror), mirror))
            .orElse(StreamMarks.none(Origin.of(method))),
        name.map(AnnotationReader::textOf),
        Origin.of(method, named).at(name.orElse(null)),
        step.map(
                mirror ->
                    Origin.of(method, mirror)
                        .at(AnnotationReader.written(mirror, "cpu").orElse(null)))
            .orElse(Origin.of(method)),
        streaming.map(mirror -> Origin.of(method, mirror)).orElse(Origin.of(method)));
  }

  private static StreamMarks chunks(Origin annotation, AnnotationMirror step) {
    Optional<AnnotationValue> ahead = AnnotationReader.written(step, "ahead");
    Optional<AnnotationValue> ordered = AnnotationReader.written(step, "ordered");
    Optional<AnnotationValue> window = AnnotationReader.written(step, "window");
    return new StreamMarks(
        AnnotationReader.numberOf(ahead),
        !ordered.map(AnnotationValue::getValue).equals(Optional.of(false)),
        AnnotationReader.numberOf(window),
        annotation.at(ahead.orElse(null)),
        annotation.at(ordered.orElse(null)),
        annotation.at(window.orElse(null)));
  }
}
