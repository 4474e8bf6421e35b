package io.runnel.processor.blocking;

import io.runnel.processor.report.Message;
import io.runnel.processor.report.Problem;
import java.util.List;

/**
 * The text of {@code RNL303}: who must not block and why, what seems to and by what, what to do.
 */
final class LibraryMessage {

  private LibraryMessage() {}

  /** The text for a call of the method itself. */
  static Message of(AsyncMethod async, String called, LibraryPath path) {
    return text(async, "%s of %s seems to: %s".formatted(called, path.origin(), path));
  }

  /**
   * The text for a call that leads to the method.
   *
   * @param called what is called
   * @param last the method that seems to block
   * @param way the calls in the source from the first to the last
   */
  static Message of(AsyncMethod async, String called, String last, String way, LibraryPath path) {
    return text(
        async,
        "%s ends up in %s of %s, which seems to: %s -> %s"
            .formatted(called, last, path.origin(), way, path.behindFirst()));
  }

  private static Message text(AsyncMethod async, String what) {
    return Problem.LIBRARY_SEEMS_TO_BLOCK.worded(
        List.of(async.method(), async.reason(), what, BlockingMessage.escape(async)));
  }
}
