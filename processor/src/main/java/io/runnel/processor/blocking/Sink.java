package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;

/** What a call does itself that keeps the thread. */
sealed interface Sink {

  Call call();

  Sort sort();

  /** A call that a catalogue or an annotation speaks of. */
  record Listed(Call call, CatalogueLine line) implements Sink {

    @Override
    public Sort sort() {
      return Sort.of(line);
    }
  }

  /** A call of a library, in whose class files there is one. */
  record InLibrary(Call call, LibraryPath path) implements Sink {

    @Override
    public Sort sort() {
      return Sort.LIBRARY;
    }
  }
}
