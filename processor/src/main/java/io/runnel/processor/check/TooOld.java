package io.runnel.processor.check;

import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;

/** What is said of a library that has a type, but not what converts it. */
final class TooOld {

  private TooOld() {}

  /**
   * A finding.
   *
   * @param where what mentions the type
   * @param type the type, as written there
   */
  static Finding found(LibraryModel library, Origin at, String where, String type) {
    return Finding.of(
        Problem.LIBRARY_TOO_OLD,
        at,
        where,
        type,
        library.lacking().orElseThrow(),
        library.type().since());
  }
}
