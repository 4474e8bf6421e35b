package io.runnel.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a step takes in one list: those that arrive, then some that were kept before. */
final class Takes {

  private final boolean joined;
  private final int[] slots;

  /**
   * Takes what arrives, and then what is in some slots.
   *
   * @param joined whether what arrives are the joined values of a fan-out
   */
  Takes(boolean joined, int[] slots) {
    this.joined = joined;
    this.slots = slots;
  }

  List<@Nullable Object> of(@Nullable Object arriving, @Nullable Frame frame) {
    List<@Nullable Object> values = new ArrayList<>();
    if (joined && arriving instanceof List<?> list) {
      values.addAll(list);
    } else {
      values.add(arriving);
    }
    for (int slot : slots) {
      values.add(frame == null ? null : frame.at(slot));
    }
    return Collections.unmodifiableList(values);
  }
}
