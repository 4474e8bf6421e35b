package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.ResultModel.Folding;
import io.runnel.processor.model.StepModel;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what a chain is as a runnable: a value or a stream, and of which types. */
final class ResultReader {

  private final TypeQuestions types;

  ResultReader(TypeQuestions types) {
    this.types = types;
  }

  /** Empty when the declaration does not tell what the chain takes. */
  Optional<ResultModel> of(
      DeclaredModel declared, Arrival end, Optional<LinkModel> last, Optional<LinkModel> fold) {
    return declared
        .input()
        .filter(input -> declared.mode().isUsable())
        .map(input -> of(types.boxed(input), declared, end, last, fold));
  }

  private ResultModel of(
      TypeMirror input,
      DeclaredModel declared,
      Arrival end,
      Optional<LinkModel> last,
      Optional<LinkModel> fold) {
    boolean streams = end.isStream() || (end.pace() == Pace.EITHER && declared.mode().streams());
    if (!streams || end.type().isEmpty()) {
      return value(input, declared, end, last, streams);
    }
    TypeMirror produced = types.boxed(end.typeOrThrow());
    boolean chunkFits = declared.chunk().map(c -> types.accepts(c, produced)).orElse(true);
    TypeMirror chunk = chunkFits ? declared.chunk().orElse(produced) : produced;
    Output output = output(declared, chunk, produced, fold);
    return new ResultModel(
        input,
        Optional.of(chunk),
        output.type(),
        output.folding(),
        false,
        chunkFits && output.fits(),
        end);
  }

  private ResultModel value(
      TypeMirror input,
      DeclaredModel declared,
      Arrival end,
      Optional<LinkModel> last,
      boolean streams) {
    Folding folding = streams ? Folding.LIST : Folding.VALUE;
    TypeMirror object = types.type("java.lang.Object");
    Optional<TypeMirror> chunk =
        streams ? declared.chunk().or(() -> Optional.of(object)) : Optional.empty();
    if (end.type().isEmpty() || end.pace() != Pace.VALUE) {
      TypeMirror output =
          declared.output().orElse(chunk.<TypeMirror>map(types::listOf).orElse(object));
      return new ResultModel(input, chunk, types.boxed(output), folding, false, true, end);
    }
    TypeMirror produced = end.typeOrThrow();
    boolean drops = isVoid(declared) && !types.is(produced, "java.lang.Void");
    boolean fits = drops || declared.output().map(o -> types.accepts(o, produced)).orElse(true);
    TypeMirror output =
        fits && !drops ? chosen(declared, produced, last) : declaredOr(declared, produced);
    return new ResultModel(input, chunk, output, folding, drops, fits, end);
  }

  private Output output(
      DeclaredModel declared, TypeMirror chunk, TypeMirror produced, Optional<LinkModel> fold) {
    if (fold.isPresent()) {
      return folded(declared, fold.get());
    }
    if (isVoid(declared)) {
      return new Output(types.type("java.lang.Void"), Folding.NONE, true);
    }
    TypeMirror list = types.listOf(chunk);
    if (declared.output().map(output -> types.accepts(output, list)).orElse(true)) {
      return new Output(declaredOr(declared, list), Folding.LIST, true);
    }
    boolean isText =
        declared.output().map(o -> types.is(o, "java.lang.String")).orElse(false)
            && types.accepts(types.type("java.lang.CharSequence"), produced);
    return new Output(declaredOr(declared, list), isText ? Folding.TEXT : Folding.LIST, isText);
  }

  private Output folded(DeclaredModel declared, LinkModel fold) {
    if (fold.step().isEmpty() || fold.stepOrThrow().isTap()) {
      TypeMirror object = types.type("java.lang.Object");
      return new Output(declaredOr(declared, object), Folding.STEP, true);
    }
    TypeMirror produced = fold.stepOrThrow().produced();
    if (declared.type().getKind() == TypeKind.VOID) {
      return new Output(types.boxed(produced), Folding.STEP, true); // only the caller drops it
    }
    boolean fits = declared.output().map(o -> types.accepts(o, produced)).orElse(true);
    TypeMirror output =
        fits ? chosen(declared, produced, Optional.of(fold)) : declaredOr(declared, produced);
    return new Output(output, Folding.STEP, fits);
  }

  /**
   * The declared type. Where values have to be widened to it, like {@code int} to {@code long}, the
   * last step does it; a tap has nothing to widen, so its class keeps what goes through.
   */
  private TypeMirror chosen(DeclaredModel declared, TypeMirror produced, Optional<LinkModel> last) {
    TypeMirror boxed = types.boxed(produced);
    boolean isTap = last.flatMap(LinkModel::step).map(StepModel::isTap).orElse(true);
    return declared
        .output()
        .map(types::boxed)
        .filter(output -> !isTap || types.accepts(output, boxed))
        .orElse(boxed);
  }

  private TypeMirror declaredOr(DeclaredModel declared, TypeMirror other) {
    return types.boxed(declared.output().orElse(other));
  }

  private boolean isVoid(DeclaredModel declared) {
    return declared.output().map(output -> types.is(output, "java.lang.Void")).orElse(false);
  }

  private record Output(TypeMirror type, Folding folding, boolean fits) {}
}
