package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import javax.tools.Diagnostic;

/** What is to be printed, and where. */
record Report(Diagnostic.Kind kind, Place place, String text) {

  void print() {
    place.print(kind, text);
  }
}
