package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * What a run, or one chunk of it, carries beside its value: what was kept for later steps, and the
 * number of the chunk. Branches that run at once write different slots.
 */
final class Frame {

  private final @Nullable Object[] kept;
  private final long index;

  private Frame(@Nullable Object[] kept, long index) {
    this.kept = kept;
    this.index = index;
  }

  /** The frame of a run, with the chain's input kept in the first slot if somebody takes it. */
  static Frame of(int slots, boolean keepsInput, @Nullable Object input) {
    Frame frame = new Frame(new @Nullable Object[slots], 0);
    if (keepsInput) {
      frame.kept[0] = input;
    }
    return frame;
  }

  /** The frame of a chunk, which inherits what was kept before the chunks. */
  static @Nullable Frame ofChunk(@Nullable Frame run, long index) {
    return run == null ? null : new Frame(run.kept.clone(), index);
  }

  /** Keeps what a step produced, if a later one takes it. */
  static void keep(@Nullable Frame frame, StepPlan step, @Nullable Object value) {
    keep(frame, step.slot(), value);
  }

  /** Keeps a value in a slot, unless that is negative. */
  static void keep(@Nullable Frame frame, int slot, @Nullable Object value) {
    if (frame != null && slot >= 0) {
      frame.kept[slot] = value;
    }
  }

  @Nullable Object at(int slot) {
    return kept[slot];
  }

  /** The number of the chunk, from 0; 0 where there are no chunks. */
  static long index(@Nullable Frame frame) {
    return frame == null ? 0 : frame.index;
  }
}
