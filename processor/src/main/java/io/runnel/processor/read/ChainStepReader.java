package io.runnel.processor.read;

import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.DeclaredModel.Mode;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.ReturnShape;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.model.StepMarks;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.StreamMarks;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the chains of an interface as what they also are: steps of other chains. */
final class ChainStepReader {

  private static final List<String> CHAIN = List.of(WellKnown.CHAIN);

  private final TypeQuestions types;
  private final Members members;
  private final ParameterReader parameters;
  private final DeclaredReader declaredReader;

  ChainStepReader(TypeQuestions types) {
    this.types = types;
    this.members = new Members(types);
    this.parameters = new ParameterReader(types);
    this.declaredReader = new DeclaredReader(types);
  }

  /** The chains that the type offers, inherited ones too. */
  List<StepModel> offeredBy(TypeElement type) {
    return members.annotated(type, CHAIN).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .map(method -> step(method, (DeclaredType) type.asType()))
        .toList();
  }

  private StepModel step(ExecutableElement method, DeclaredType owner) {
    List<ParameterModel> written = parameters.ofChain(method);
    DeclaredModel declared = declaredReader.of(method.getReturnType(), written);
    return new StepModel(
        method.getSimpleName().toString(),
        owner,
        method,
        marks(method, declared.mode()),
        declared.mode().handsOut() ? handedOut(method, declared) : written,
        shape(declared),
        false,
        Optional.of(declared),
        Origin.of(method));
  }

  /** A method that hands out the runnable takes nothing, but the runnable does. */
  private static List<ParameterModel> handedOut(ExecutableElement method, DeclaredModel declared) {
    return declared.input().stream()
        .map(type -> new ParameterModel("input", type, Role.INPUT, false, "", Origin.of(method)))
        .toList();
  }

  private static StepMarks marks(ExecutableElement method, Mode mode) {
    Origin origin = Origin.of(method);
    return new StepMarks(
        !mode.streams(),
        mode.streams(),
        false,
        false,
        StreamMarks.none(origin),
        Optional.empty(),
        origin,
        origin,
        origin);
  }

  private ReturnShape shape(DeclaredModel declared) {
    TypeMirror type = declared.type();
    TypeMirror element =
        declared.chunk().or(declared::output).orElseGet(() -> types.type("java.lang.Object"));
    Form form =
        switch (declared.mode()) {
          case INVOKE -> type.getKind() == TypeKind.VOID ? Form.NOTHING : Form.VALUE;
          case INVOKE_ASYNC -> isVoid(element) ? Form.VOID_STAGE : Form.STAGE;
          case RUNNABLE -> isVoid(element) ? Form.VOID_STAGE : Form.VALUE;
          case STREAM, STREAM_RUNNABLE -> Form.STREAM;
          case STREAM_ASYNC -> Form.PUBLISHER;
          default -> Form.VALUE;
        };
    return new ReturnShape(form, type, element, false, declared.library());
  }

  private boolean isVoid(TypeMirror type) {
    return types.is(type, "java.lang.Void");
  }
}
