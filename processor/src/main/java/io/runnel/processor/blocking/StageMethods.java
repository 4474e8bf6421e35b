package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** The methods of stages that run a function when the stage completes. */
final class StageMethods {

  private static final Set<String> STAGES =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "io.runnel.Promise");

  private StageMethods() {}

  static boolean areOf(ExecutableElement method) {
    return STAGES.contains(DeclaringType.of(method).getQualifiedName().toString());
  }

  /** What runs the function of this method on another thread, if there is such a method. */
  static Optional<String> onExecutor(ExecutableElement method) {
    String name = method.getSimpleName() + "Async";
    boolean isThere =
        areOf(method)
            && ElementFilter.methodsIn(DeclaringType.of(method).getEnclosedElements()).stream()
                .anyMatch(other -> other.getSimpleName().contentEquals(name));
    return isThere
        ? Optional.of("hand it to an executor by " + name + "(..., executor)")
        : Optional.empty();
  }
}
