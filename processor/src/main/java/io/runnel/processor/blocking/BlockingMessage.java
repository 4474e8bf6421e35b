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
    Sink.Listed sink = (Sink.Listed) way.sink();
    Advice advice = Advice.on(sink.line());
    return "[RNL301] %s %s, so it must not block, but %s. %s."
        .formatted(
            async.method(),
            async.reason(),
            what(names.readable(site.call().target()), way, sink, advice),
            sentence(waysOut(async.kind(), advice)));
  }

  private String what(String called, Way way, Sink.Listed sink, Advice advice) {
    return way.isDirect()
        ? called + " " + advice.effect()
        : "%s ends up in %s, which %s: %s"
            .formatted(called, names.readable(sink.call().target()), advice.effect(), spelled(way));
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
