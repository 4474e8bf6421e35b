package io.runnel.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.RunConfig;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PermitTest {

  private final Permit permit =
      Objects.requireNonNull(Permit.of(RunConfig.defaults().withMaxConcurrency(1), null));
  private final Permit other = permit.another();

  private static boolean takes(Permit permit) {
    return permit.take(() -> {});
  }

  @Test
  void thePlaceGoesToWhoWaits() {
    AtomicBoolean told = new AtomicBoolean();
    assertThat(takes(permit)).isTrue();
    assertThat(other.take(() -> told.set(true))).isFalse();

    permit.give();

    assertThat(told).isTrue();
    assertThat(takes(permit)).isFalse();
  }

  /** The source of a stream may end while its reader asks for more. */
  @Test
  void whoeverAsksBehindTheCloseLeavesThePlaceToOthers() {
    assertThat(takes(permit)).isTrue();

    permit.close();

    assertThat(takes(permit)).isFalse();
    assertThat(takes(other)).isTrue();
  }

  @Test
  void whoeverWaitedAtTheCloseLeavesThePlaceToOthers() {
    AtomicBoolean told = new AtomicBoolean();
    assertThat(takes(other)).isTrue();
    assertThat(permit.take(() -> told.set(true))).isFalse();

    permit.close();
    other.give();

    assertThat(told).isFalse();
    assertThat(takes(permit.another())).isTrue();
  }
}
