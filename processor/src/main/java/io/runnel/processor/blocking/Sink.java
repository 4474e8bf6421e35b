package io.runnel.processor.blocking;

import javax.lang.model.element.ExecutableElement;

/** What keeps the thread. */
sealed interface Sink {

  /** What is called. */
  ExecutableElement method();

  Sort sort();

  /** A method that a catalogue or an annotation speaks of. */
  record Listed(ExecutableElement method, CatalogueLine line) implements Sink {

    @Override
    public Sort sort() {
      return Sort.of(line);
    }
  }

  /** A method of a library, in whose class files there is one. */
  record InLibrary(ExecutableElement method, LibraryPath path) implements Sink {

    @Override
    public Sort sort() {
      return Sort.LIBRARY;
    }
  }
}
