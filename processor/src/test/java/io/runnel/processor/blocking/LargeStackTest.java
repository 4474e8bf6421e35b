package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LargeStackTest {

  private static final int DEPTH = 300_000;

  @Test
  void hasRoomWhereTheUsualStackHasNone() {
    assertThatThrownBy(() -> depth(DEPTH)).isInstanceOf(StackOverflowError.class);
    assertThat(LargeStack.get(() -> depth(DEPTH))).isEqualTo(DEPTH);
  }

  @Test
  void throwsWhatTheTaskThrows() {
    IllegalStateException bug = new IllegalStateException("bug");
    LinkageError missing = new LinkageError("missing");

    assertThatThrownBy(() -> LargeStack.get(() -> fail(bug))).isSameAs(bug);
    assertThatThrownBy(() -> LargeStack.get(() -> fail(missing))).isSameAs(missing);
  }

  @Test
  void keepsAnInterruptForLater() {
    Thread.currentThread().interrupt();
    assertThat(LargeStack.get(() -> "done")).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  private static <T> T fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
