package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.FutureTypes;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** The methods of stages that run a function when the stage completes. */
final class StageMethods {

  private StageMethods() {}

  static boolean areOf(ExecutableElement method) {
    return FutureTypes.isStage(DeclaringType.of(method));
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
