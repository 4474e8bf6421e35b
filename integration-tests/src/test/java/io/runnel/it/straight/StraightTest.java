package io.runnel.it.straight;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A plain call is the steps one after another, and nothing else. */
class StraightTest {

  private static final int CALLS = 10_000;

  private final PassedChain chain = new PassedChain(new Passing());
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void invokeAllocatesNothing() {
    StringBuilder text = new StringBuilder("x");
    call(text); // loads what is needed
    long before = threads.getCurrentThreadAllocatedBytes();
    call(text);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(allocated / CALLS).as("bytes a call").isZero();
  }

  private void call(StringBuilder text) {
    for (int i = 0; i < CALLS; i++) {
      chain.invoke(text);
    }
  }

  @Test
  void theCallersStackShowsTheStep() {
    StackTraceElement[] stack = chainThatFails();

    assertThat(stack[0].getMethodName()).isEqualTo("d");
    assertThat(stack[1].getClassName()).isEqualTo(PassedChain.class.getName());
    assertThat(stack[1].getMethodName()).isEqualTo("invoke");
    assertThat(stack[2].getMethodName()).isEqualTo("chainThatFails");
  }

  private StackTraceElement[] chainThatFails() {
    try {
      chain.invoke(null);
      throw new AssertionError("d takes no null");
    } catch (NullPointerException e) {
      return e.getStackTrace();
    }
  }
}
