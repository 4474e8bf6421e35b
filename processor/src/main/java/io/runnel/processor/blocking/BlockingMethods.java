package io.runnel.processor.blocking;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Decides whether a method blocks. */
final class BlockingMethods {

  private final NearestLines lines;

  BlockingMethods(Catalogue catalogue, MethodNames names, OverriddenMethods overridden) {
    this.lines =
        new NearestLines(
            catalogue,
            Topic.BLOCKING,
            (method, it) ->
                BlockingAnnotations.lineFor(method, it).or(() -> ChainMethods.lineFor(method, it)),
            names,
            overridden);
  }

  /** The line that has the say, be it that the method does not block; empty if there is none. */
  Optional<CatalogueLine> said(ExecutableElement method) {
    return lines.find(method);
  }

  /** Whether somebody says that it does not block, whatever is in it. */
  boolean isExempt(ExecutableElement method) {
    return said(method).filter(CatalogueLine::isExempt).isPresent();
  }
}
