package io.runnel.processor.blocking;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Where methods without source run the functions that they are given. */
final class Callbacks {

  private static final String HERE = "callback/here";

  private final NearestLines lines;

  Callbacks(Catalogue catalogue, MethodNames names, OverriddenMethods overridden) {
    this.lines =
        new NearestLines(
            catalogue, Topic.CALLBACK, (method, it) -> Optional.empty(), names, overridden);
  }

  /** Whether before the method returns; of unknown methods nobody believes that. */
  boolean runHere(ExecutableElement method) {
    return lines.find(method).filter(line -> line.category().equals(HERE)).isPresent();
  }
}
