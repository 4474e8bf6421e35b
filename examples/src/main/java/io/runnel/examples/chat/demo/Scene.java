package io.runnel.examples.chat.demo;

/** One thing worth seeing. */
interface Scene {

  String title();

  /** Plays the scene to its end; a question that fails is part of the show. */
  Tally play(Setting setting);
}
