package io.runnel.processor.javac;

import javax.tools.Diagnostic;

/** A place in the source: a message can point at it, and another message can name it. */
public interface Place {

  void print(Diagnostic.Kind kind, String message);

  /** The name of the file without its folder. */
  String file();

  /** The line, from 1; 0 if the compiler does not know. */
  long line();
}
