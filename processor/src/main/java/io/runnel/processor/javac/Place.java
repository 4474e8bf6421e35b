package io.runnel.processor.javac;

import io.runnel.processor.report.Spot;

/** A place in the source: a message can point at it, and another message can name it. */
public interface Place extends Spot {

  /** The name of the file without its folder. */
  String file();

  /** The line, from 1; 0 if the compiler does not know. */
  long line();
}
