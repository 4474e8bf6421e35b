package io.runnel.processor.blocking;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** Decides whether a method blocks. */
final class BlockingMethods {

  /**
   * What is said by annotations is a promise to callers, and Runnel's own classes are generated.
   */
  private static final Set<String> SURE =
      Set.of(BlockingAnnotations.BLOCKING, BlockingAnnotations.NON_BLOCKING, "chain");

  private final NearestLines lines;
  private final MethodNames names;
  private final Predicate<ExecutableElement> hasBody;

  /**
   * Decides by these.
   *
   * @param hasBody whether a method has a body that is compiled here
   */
  BlockingMethods(
      Catalogue catalogue,
      MethodNames names,
      OverriddenMethods overridden,
      Predicate<ExecutableElement> hasBody) {
    this.names = names;
    this.hasBody = hasBody;
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
    return lines.find(method).filter(line -> !isRefutable(line, method) || !hasBody.test(method));
  }

  /** What a catalogue says of an overridden method; a body that can be read tells more. */
  private boolean isRefutable(CatalogueLine line, ExecutableElement method) {
    return !SURE.contains(line.category())
        && !line.isPattern()
        && !line.type().equals(names.type(method));
  }

  /** Whether somebody says that it does not block, whatever is in it. */
  boolean isExempt(ExecutableElement method) {
    return said(method).filter(CatalogueLine::isExempt).isPresent();
  }
}
