package io.runnel.processor.blocking;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** The methods that declare chains: to call one that returns a value is to wait for the chain. */
final class ChainMethods {

  private static final String CHAIN = "io.runnel.annotation.Chain";

  private static final String STREAM = "java.util.stream.Stream";

  /** What is there before the chain has run. */
  private static final Set<String> EARLY =
      Set.of(STREAM, "io.runnel.Runnel", "io.runnel.StreamRunnel");

  private ChainMethods() {}

  /** That the method waits for a chain. */
  static Optional<CatalogueLine> lineFor(ExecutableElement method, MethodNames names) {
    return isChain(method) && !GivesLater.is(method) && !EARLY.contains(names.returns(method))
        ? Optional.of(CatalogueLine.of("chain", method, names))
        : Optional.empty();
  }

  /** That the method returns a stream that waits for a chain. */
  static Optional<CatalogueLine> originFor(ExecutableElement method, MethodNames names) {
    return isChain(method) && names.returns(method).equals(STREAM)
        ? Optional.of(CatalogueLine.of("origin/chain", method, names))
        : Optional.empty();
  }

  private static boolean isChain(ExecutableElement method) {
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().toString().equals(CHAIN)) {
        return true;
      }
    }
    return false;
  }
}
