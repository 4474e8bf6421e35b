package io.runnel.processor.blocking;

import io.runnel.processor.javac.CalledMethod;
import io.runnel.processor.javac.SourceTrees;
import javax.lang.model.element.ExecutableElement;

/** Looks into the body of one async method after the other and reports the calls that block. */
final class BodyCheck {

  private final SourceTrees trees;
  private final BlockingOptions options;
  private final MethodNames names;
  private final WatchedMethods watched;
  private final BlockingMethods blocking;

  BodyCheck(SourceTrees trees, Catalogue catalogue, BlockingOptions options) {
    this.trees = trees;
    this.options = options;
    this.names = new MethodNames(trees.elements(), trees.types());
    this.watched = new WatchedMethods(trees.elements(), trees.types());
    this.blocking =
        new BlockingMethods(
            catalogue, names, new OverriddenMethods(trees.elements(), trees.types()));
  }

  void check(AsyncMethod async) {
    watched.find(async).ifPresent(method -> check(async, method));
  }

  private void check(AsyncMethod async, ExecutableElement method) {
    if (Suppression.covers(method)) {
      return;
    }
    for (CalledMethod call : trees.callsIn(method)) {
      blocking
          .lineFor(call.method())
          .filter(line -> !isHarmless(call, line))
          .ifPresent(line -> report(async, call, line));
    }
  }

  private static boolean isHarmless(CalledMethod call, CatalogueLine line) {
    return (call.onDoneFuture() && line.category().equals("future"))
        || Suppression.covers(call.declaredIn());
  }

  private void report(AsyncMethod async, CalledMethod call, CatalogueLine line) {
    options
        .reportOf(line)
        .ifPresent(
            kind ->
                call.place()
                    .print(
                        kind,
                        BlockingMessage.of(async, names.readable(call.method()), Advice.on(line))));
  }
}
