package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.reach.Judge;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** Says of each call whether it blocks, by catalogues, annotations and what is known there. */
final class BlockingJudge implements Judge {

  private final Suppression suppression;
  private final BlockingMethods methods;
  private final Callbacks callbacks;
  private final Origins origins;
  private final Predicate<ExecutableElement> isWatched;
  private final boolean isDebatableReported;

  /**
   * Judges by these rules.
   *
   * @param isWatched whether a method has a check of its own
   */
  BlockingJudge(
      Suppression suppression,
      BlockingMethods methods,
      Callbacks callbacks,
      Origins origins,
      Predicate<ExecutableElement> isWatched,
      BlockingOptions options) {
    this.suppression = suppression;
    this.methods = methods;
    this.callbacks = callbacks;
    this.origins = origins;
    this.isWatched = isWatched;
    this.isDebatableReported = options.reportsDebatable();
  }

  @Override
  public Ruling on(Call call) {
    if (suppression.covers(call.declaredIn()) || isClosed(call.target())) {
      return Ruling.LEAVE;
    }
    return lineFor(call).isPresent() ? Ruling.FOUND : Ruling.FOLLOW;
  }

  /** The line that says that the call blocks; empty if it does not, or nobody wants to know. */
  Optional<CatalogueLine> lineFor(Call call) {
    Optional<CatalogueLine> read = origins.readBy(call, methods.said(call.target()));
    return read.isPresent()
        ? read
        : lineFor(call.target()).filter(line -> !Harmless.is(call, line));
  }

  @Override
  public boolean isFound(ExecutableElement method) {
    return lineFor(method).isPresent();
  }

  /** The line that says that the method blocks, whoever calls it. */
  Optional<CatalogueLine> lineFor(ExecutableElement method) {
    return methods
        .said(method)
        .filter(line -> !line.isExempt())
        .filter(line -> isDebatableReported || !line.isDebatable());
  }

  @Override
  public boolean runsFunctions(ExecutableElement method) {
    return callbacks.runHere(method);
  }

  @Override
  public boolean isClosed(ExecutableElement method) {
    return isWatched.test(method) || methods.isExempt(method);
  }

  @Override
  public boolean looksIntoStaticInitialisers() {
    return isDebatableReported;
  }
}
