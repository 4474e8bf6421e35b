package io.runnel.processor.blocking;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Methods that return before their result is there, by the name of what they return: a line for
 * many methods of a class does not mean these.
 */
final class GivesLater {

  private static final Set<String> TYPES =
      Set.of(
          "CompletionStage",
          "CompletableFuture",
          "Promise",
          "Future",
          "ListenableFuture",
          "Publisher",
          "Mono",
          "Flux",
          "Uni",
          "Multi",
          "Single",
          "Maybe",
          "Completable",
          "Flowable",
          "Observable");

  private GivesLater() {}

  /** Of a method that returns a type of this simple name. */
  static boolean is(String result) {
    return TYPES.contains(result);
  }

  static boolean is(ExecutableElement method) {
    return method.getReturnType() instanceof DeclaredType type
        && is(type.asElement().getSimpleName().toString());
  }
}
