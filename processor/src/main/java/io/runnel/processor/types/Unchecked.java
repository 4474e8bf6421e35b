package io.runnel.processor.types;

/** Takes note of unchecked conversions (JLS 5.1.9). */
final class Unchecked {

  private boolean found;

  void note() {
    found = true;
  }

  void forget() {
    found = false;
  }

  boolean found() {
    return found;
  }
}
