package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.ResultModel.Folding;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
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
    if (!streams || end.values().size() != 1) {
      return value(input, declared, end, last, streams);
    }
    JavaType produced = types.java().boxed(end.type());
    boolean chunkFits = declared.chunk().map(c -> accepts(c, end.value())).orElse(true);
    TypeMirror chunk = chunkFits ? declared.chunk().orElseGet(produced::mirror) : produced.mirror();
    Output output = output(declared, chunk, produced, fold);
    return new ResultModel(
        input,
        Optional.of(chunk),
        output.type(),
        output.folding(),
        false,
        chunkFits && output.fits(),
        declared.chunk().map(to -> isUnchecked(produced, to)).orElse(false),
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
    if (end.values().size() != 1 || end.pace() != Pace.VALUE) {
      TypeMirror output =
          declared.output().orElse(chunk.<TypeMirror>map(types::listOf).orElse(object));
      boolean drops = isVoid(declared) && end.isJoined();
      return new ResultModel(input, chunk, types.boxed(output), folding, drops, true, false, end);
    }
    TypeMirror produced = end.type().mirror();
    boolean drops = isVoid(declared) && !types.is(produced, "java.lang.Void");
    boolean fits = drops || declared.output().map(o -> accepts(o, end.value())).orElse(true);
    TypeMirror output =
        fits && !drops
            ? chosen(declared, end.type(), last.flatMap(LinkModel::single))
            : declaredOr(declared, produced);
    boolean isUnchecked =
        fits && !drops && declared.output().map(to -> isUnchecked(end.type(), to)).orElse(false);
    return new ResultModel(input, chunk, output, folding, drops, fits, isUnchecked, end);
  }

  /** Between references, what is assignable without being a subtype is so by an unchecked one. */
  private boolean isUnchecked(JavaType from, TypeMirror to) {
    return !from.mirror().getKind().isPrimitive()
        && !to.getKind().isPrimitive()
        && types.accepts(to, from)
        && !types.java().isSubtype(from, types.of(to));
  }

  /** Whether the declared type takes the value, whatever it comes from. */
  private boolean accepts(TypeMirror declared, ValueModel value) {
    return value.products().stream().allMatch(product -> types.accepts(declared, product.type()));
  }

  private Output output(
      DeclaredModel declared, TypeMirror chunk, JavaType produced, Optional<LinkModel> fold) {
    if (fold.isPresent()) {
      return folded(declared, fold.get());
    }
    if (isVoid(declared)) {
      return new Output(types.type("java.lang.Void"), Folding.NONE, true);
    }
    TypeMirror list = types.listOf(chunk);
    if (declared.output().map(output -> types.accepts(output, types.of(list))).orElse(true)) {
      return new Output(declaredOr(declared, list), Folding.LIST, true);
    }
    boolean isText =
        declared.output().map(o -> types.is(o, "java.lang.String")).orElse(false)
            && types.accepts(types.type("java.lang.CharSequence"), produced);
    return new Output(declaredOr(declared, list), isText ? Folding.TEXT : Folding.LIST, isText);
  }

  private Output folded(DeclaredModel declared, LinkModel fold) {
    Optional<JavaType> produced = fold.single().flatMap(CallModel::produced);
    if (produced.isEmpty()) {
      TypeMirror object = types.type("java.lang.Object");
      return new Output(declaredOr(declared, object), Folding.STEP, true);
    }
    JavaType value = produced.get();
    if (declared.type().getKind() == TypeKind.VOID) {
      return new Output(types.boxed(value.mirror()), Folding.STEP, true); // the caller drops it
    }
    boolean fits = declared.output().map(o -> types.accepts(o, value)).orElse(true);
    TypeMirror output =
        fits ? chosen(declared, value, fold.single()) : declaredOr(declared, value.mirror());
    return new Output(output, Folding.STEP, fits);
  }

  /**
   * The declared type. Where values have to be widened to it, like {@code int} to {@code long}, the
   * last step does it; a tap and a chain have nothing to widen, nor has a route one last step, so
   * the class keeps what comes.
   */
  private TypeMirror chosen(DeclaredModel declared, JavaType produced, Optional<CallModel> last) {
    JavaType boxed = types.java().boxed(produced);
    boolean widens =
        last.filter(CallModel::produces)
            .flatMap(CallModel::step)
            .filter(step -> !step.isChain())
            .isPresent();
    return declared
        .output()
        .map(types::boxed)
        .filter(output -> widens || types.accepts(output, boxed))
        .orElseGet(boxed::mirror);
  }

  private TypeMirror declaredOr(DeclaredModel declared, TypeMirror other) {
    return types.boxed(declared.output().orElse(other));
  }

  private boolean isVoid(DeclaredModel declared) {
    return declared.output().map(output -> types.is(output, "java.lang.Void")).orElse(false);
  }

  private record Output(TypeMirror type, Folding folding, boolean fits) {}
}
