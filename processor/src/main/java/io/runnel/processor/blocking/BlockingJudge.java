package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.reach.Judge;
import java.util.HashMap;
import java.util.Map;
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
  private final Map<ExecutableElement, Verdict> verdicts = new HashMap<>();

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

  /**
   * What is known of a method, whoever calls it.
   *
   * @param isClosed whether nobody looks into it
   * @param said what is said of it, be it that it does not block
   * @param blocks the line that says that it blocks
   */
  private record Verdict(
      boolean isClosed, Optional<CatalogueLine> said, Optional<CatalogueLine> blocks) {}

  private Verdict verdictOn(ExecutableElement method) {
    Verdict known = verdicts.get(method);
    if (known == null) {
      Optional<CatalogueLine> said = methods.said(method);
      boolean isExempt = said.isPresent() && said.get().isExempt();
      known =
          new Verdict(
              isExempt || isWatched.test(method), said, isExempt ? Optional.empty() : wanted(said));
      verdicts.put(method, known);
    }
    return known;
  }

  private Optional<CatalogueLine> wanted(Optional<CatalogueLine> line) {
    return line.filter(it -> isDebatableReported || !it.isDebatable());
  }

  @Override
  public Ruling on(Call call) {
    if (verdictOn(call.target()).isClosed() || suppression.covers(call.declaredIn())) {
      return Ruling.LEAVE;
    }
    return lineFor(call).isPresent() ? Ruling.FOUND : Ruling.FOLLOW;
  }

  /** The line that says that the call blocks; empty if it does not, or nobody wants to know. */
  Optional<CatalogueLine> lineFor(Call call) {
    Verdict verdict = verdictOn(call.target());
    Optional<CatalogueLine> read = origins.readBy(call, verdict.said());
    return read.isPresent() ? read : verdict.blocks().filter(line -> !Harmless.is(call, line));
  }

  @Override
  public boolean isFound(ExecutableElement method) {
    return lineFor(method).isPresent();
  }

  /** The line that says that the method blocks, whoever calls it. */
  Optional<CatalogueLine> lineFor(ExecutableElement method) {
    return verdictOn(method).blocks();
  }

  @Override
  public boolean runsFunctions(ExecutableElement method) {
    return callbacks.runHere(method);
  }

  @Override
  public boolean isClosed(ExecutableElement method) {
    return verdictOn(method).isClosed();
  }

  @Override
  public boolean looksIntoStaticInitialisers() {
    return isDebatableReported;
  }
}
