package io.runnel.processor.blocking;

import java.util.Locale;

/** The text of {@code RNL301}: who must not block and why, what blocks, and what to do. */
final class BlockingMessage {

  private BlockingMessage() {}

  static String of(AsyncMethod async, String called, Advice advice) {
    return "[RNL301] %s %s, so it must not block, but %s %s. %s."
        .formatted(
            async.method(),
            async.reason(),
            called,
            advice.effect(),
            sentence(waysOut(async.kind(), advice)));
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
  private static String escape(AsyncMethod.Kind kind) {
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
