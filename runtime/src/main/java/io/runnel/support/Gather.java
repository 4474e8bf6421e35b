package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** An element that makes one value of a stream: the chunks collected, or the stream itself. */
final class Gather implements Element {

  /** What the value is. */
  enum Form {
    /** The list of all chunks. */
    LIST("collect"),
    /** A {@code Stream} that is pulled while it is read. */
    STREAM("live"),
    /** A {@code Flow.Publisher} that starts with its subscription. */
    PUBLISHER("live");

    private final String word;

    Form(String word) {
      this.word = word;
    }
  }

  private final StreamPlan stream;
  private final Form form;
  private final int slot;

  /**
   * Gathers a stream.
   *
   * @param slot where the value is kept, or negative if it is not
   */
  Gather(StreamPlan stream, Form form, int slot) {
    this.stream = stream;
    this.form = form;
    this.slot = slot;
  }

  StreamPlan stream() {
    return stream;
  }

  Form form() {
    return form;
  }

  /** Keeps the value, if a later step takes it. */
  void keep(@Nullable Frame frame, @Nullable Object value) {
    Frame.keep(frame, slot, value);
  }

  @Override
  public String chain() {
    return stream.last().chain();
  }

  @Override
  public int position() {
    return stream.last().position();
  }

  @Override
  public String name() {
    return stream.last().name();
  }

  @Override
  public String word() {
    return form.word;
  }

  @Override
  public boolean caught() {
    return false;
  }

  @Override
  public boolean catches() {
    return stream.catches();
  }

  @Override
  public String text() {
    return stream.text() + " -> " + form.word;
  }

  /** As a branch, between operators. */
  String branchText() {
    return stream.text() + " " + form.word;
  }

  @Override
  public String toString() {
    return form.word + "[" + name() + "]";
  }
}
