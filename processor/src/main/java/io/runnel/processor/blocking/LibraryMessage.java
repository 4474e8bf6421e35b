package io.runnel.processor.blocking;

/**
 * The text of {@code RNL303}: who must not block and why, what seems to and by what, what to do.
 */
final class LibraryMessage {

  private LibraryMessage() {}

  /** The text for a call of the method itself. */
  static String of(AsyncMethod async, String called, LibraryPath path) {
    return text(async, "%s of %s seems to: %s".formatted(called, path.origin(), path));
  }

  /**
   * The text for a call that leads to the method.
   *
   * @param called what is called
   * @param last the method that seems to block
   * @param way the calls in the source from the first to the last
   */
  static String of(AsyncMethod async, String called, String last, String way, LibraryPath path) {
    return text(
        async,
        "%s ends up in %s of %s, which seems to: %s -> %s"
            .formatted(called, last, path.origin(), way, path.behindFirst()));
  }

  private static String text(AsyncMethod async, String what) {
    return "[RNL303] %s %s, so it must not block, but %s. Call an asynchronous form of it, or %s."
            .formatted(async.method(), async.reason(), what, BlockingMessage.escape(async))
        + " If it does not wait, @SuppressWarnings(\"runnel:blocking\") says so.";
  }
}
