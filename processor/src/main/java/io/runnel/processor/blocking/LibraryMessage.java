package io.runnel.processor.blocking;

/**
 * The text of {@code RNL303}: who must not block and why, what seems to and by what, what to do.
 */
final class LibraryMessage {

  private LibraryMessage() {}

  /**
   * The text for a call.
   *
   * @param called what seems to block, and how the call gets there
   * @param way the calls from there to what blocks
   */
  static String of(AsyncMethod async, String called, LibraryPath path, String way) {
    return "[RNL303] %s %s, so it must not block, but %s of %s seems to: %s. Call an asynchronous form of it, or %s."
            .formatted(
                async.method(),
                async.reason(),
                called,
                path.origin(),
                way,
                BlockingMessage.escape(async.kind()))
        + " If it does not wait, @SuppressWarnings(\"runnel:blocking\") says so.";
  }
}
