package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.reach.Judge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Says of each call whether it blocks, by catalogues, annotations and what is known there. */
final class BlockingJudge implements Judge {

  private final Suppression suppression;
  private final BlockingMethods methods;
  private final Callbacks callbacks;
  private final Origins origins;
  private final Predicate<ExecutableElement> isWatched;
  private final Optional<LibraryBlocking> libraries;
  private final Predicate<TypeElement> isSource;
  private final boolean isDebatableReported;
  private final Map<ExecutableElement, Verdict> verdicts = new HashMap<>();

  /**
   * Judges by these rules.
   *
   * @param isWatched whether a method has a check of its own
   * @param libraries empty if nobody wants to know of them
   * @param isSource whether a class is being compiled
   */
  BlockingJudge(
      Suppression suppression,
      BlockingMethods methods,
      Callbacks callbacks,
      Origins origins,
      Predicate<ExecutableElement> isWatched,
      Optional<LibraryBlocking> libraries,
      Predicate<TypeElement> isSource,
      BlockingOptions options) {
    this.suppression = suppression;
    this.methods = methods;
    this.callbacks = callbacks;
    this.origins = origins;
    this.isWatched = isWatched;
    this.libraries = libraries;
    this.isSource = isSource;
    this.isDebatableReported = options.reportsDebatable();
  }

  /**
   * What is known of a method.
   *
   * @param isClosed whether nobody looks into it
   * @param reads whether it waits for what the object is read from that it is called on
   * @param blocks the line that says that it blocks
   * @param inLibrary the way to what blocks in it, as a method of a library
   */
  private record Verdict(
      boolean isClosed,
      boolean reads,
      Optional<CatalogueLine> blocks,
      Optional<LibraryPath> inLibrary)
      implements Opinion {

    @Override
    public boolean isFound() {
      return blocks.isPresent();
    }

    @Override
    public boolean isSuspect() {
      return inLibrary.isPresent();
    }
  }

  private Verdict verdictOn(ExecutableElement method) {
    Verdict known = verdicts.get(method);
    if (known == null) {
      Optional<CatalogueLine> said = methods.said(method);
      boolean isExempt = said.isPresent() && said.get().isExempt();
      known =
          new Verdict(
              isExempt || isWatched.test(method),
              origins.mayBeReadBy(method, said),
              isExempt ? Optional.empty() : wanted(said),
              searched(method));
      verdicts.put(method, known);
    }
    return known;
  }

  private Optional<LibraryPath> searched(ExecutableElement method) {
    return libraries.isEmpty() || isSource.test(DeclaringType.of(method))
        ? Optional.empty()
        : libraries.get().find(method);
  }

  private Optional<CatalogueLine> wanted(Optional<CatalogueLine> line) {
    return line.filter(it -> isDebatableReported || !it.isDebatable());
  }

  @Override
  public Opinion on(ExecutableElement method) {
    return verdictOn(method);
  }

  @Override
  public Ruling on(Call call, Opinion target) {
    Verdict verdict = (Verdict) target;
    if (verdict.isClosed() || suppression.covers(call.declaredIn())) {
      return Ruling.LEAVE;
    }
    return lineFor(call, verdict).isPresent() ? Ruling.FOUND : Ruling.FOLLOW;
  }

  /** The line that says that the call blocks; empty if it does not, or nobody wants to know. */
  Optional<CatalogueLine> lineFor(Call call) {
    return lineFor(call, verdictOn(call.target()));
  }

  private Optional<CatalogueLine> lineFor(Call call, Verdict verdict) {
    if (verdict.reads()) {
      Optional<CatalogueLine> read = origins.readBy(call);
      if (read.isPresent()) {
        return read;
      }
    }
    return verdict.blocks().filter(line -> !Harmless.is(call, line));
  }

  /** The line that says that the method blocks, whoever calls it. */
  Optional<CatalogueLine> lineFor(ExecutableElement method) {
    return verdictOn(method).blocks();
  }

  @Override
  public boolean runsFunctions(ExecutableElement method) {
    return callbacks.runHere(method);
  }

  /** The way to what blocks in a method of a library; empty if nobody wants to know. */
  Optional<LibraryPath> inLibrary(ExecutableElement method) {
    return verdictOn(method).inLibrary();
  }

  @Override
  public boolean looksIntoStaticInitialisers() {
    return isDebatableReported;
  }
}
