package io.runnel.processor.blocking;

/** What a line of a catalogue speaks of. A method may have a line for each. */
enum Topic {
  /** Whether a call waits. */
  BLOCKING,
  /** Where the functions run that a method is given. */
  CALLBACK,
  /** Whether what a method returns is read from outside. */
  ORIGIN
}
