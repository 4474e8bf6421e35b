package io.runnel.processor.blocking;

import io.runnel.processor.reach.Site;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of {@code RNL301}: who must not block and why, what blocks, and what to do. */
final class BlockingMessage {

  private final MethodNames names;

  BlockingMessage(MethodNames names) {
    this.names = names;
  }

  String of(AsyncMethod async, Site site, Way way) {
    String called = names.readable(site.call().target());
    String last = names.readable(way.sink().call().target());
    if (way.sink() instanceof Sink.InLibrary library) {
      LibraryPath path = library.path();
      return way.isDirect()
          ? LibraryMessage.of(async, called, path, path.toString())
          : LibraryMessage.of(
              async,
              "%s ends up in %s, which".formatted(called, last),
              path,
              spelled(way) + ", where " + path);
    }
    Advice advice = Advice.on(((Sink.Listed) way.sink()).line());
    String what =
        way.isDirect()
            ? called + " " + advice.effect()
            : "%s ends up in %s, which %s: %s"
                .formatted(called, last, advice.effect(), spelled(way));
    return "[RNL301] %s %s, so it must not block, but %s. %s."
        .formatted(async.method(), async.reason(), what, sentence(waysOut(async.kind(), advice)));
  }

  /** {@code Cache.load -> Disk.read (Cache.java:21) -> Thread.sleep (Disk.java:8)}. */
  private static String spelled(Way way) {
    return way.steps().get(0).name()
        + way.steps().stream()
            .skip(1)
            .map(
                step ->
                    " -> %s (%s:%d)"
                        .formatted(step.name(), step.calledAt().file(), step.calledAt().line()))
            .collect(Collectors.joining());
  }

  private static String waysOut(AsyncMethod.Kind kind, Advice advice) {
    String instead = advice.givesStage() ? advice.instead() + returning(kind) : advice.instead();
    return instead.isEmpty() ? escape(kind) : instead + ", or " + escape(kind);
  }

  private static String returning(AsyncMethod.Kind kind) {
    return switch (kind) {
      case MARKED -> " and return a stage";
      case STAGE -> " and return that stage";
      case STREAM -> "";
    };
  }

  /** How the method stops being async, so that it may block. */
  static String escape(AsyncMethod.Kind kind) {
    return switch (kind) {
      case MARKED -> "drop async = true: the bridge then runs the step on another thread";
      case STAGE ->
          "make it a plain step that returns the value: the bridge then runs it on another thread";
      case STREAM ->
          "stream by a Stream or from a void method with an emitter: the bridge then runs it on"
              + " another thread";
    };
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }
}
