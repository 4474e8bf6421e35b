package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** A chunk on its way through the stages of a stream, with what it carries beside its value. */
final class Framed {

  private final Object chunk;
  private final Frame frame;

  private Framed(Object chunk, Frame frame) {
    this.chunk = chunk;
    this.frame = frame;
  }

  /** The chunk itself, if it carries nothing. */
  static Object of(Object chunk, @Nullable Frame frame) {
    return frame == null ? chunk : new Framed(chunk, frame);
  }

  static Object chunk(Object taken) {
    return taken instanceof Framed framed ? framed.chunk : taken;
  }

  static @Nullable Frame frame(Object taken) {
    return taken instanceof Framed framed ? framed.frame : null;
  }
}
