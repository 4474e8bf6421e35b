package io.runnel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.RunConfig;
import io.runnel.Runnel;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Calls a chain in every way that gives one value, and checks that all agree. */
public final class InBothWorlds {

  private InBothWorlds() {}

  /** What every way gives. */
  public static <I, O> O call(Runnel<I, O> chain, I input) {
    return call(chain, input, RunConfig.defaults());
  }

  public static <I, O> O call(Runnel<I, O> chain, I input, RunConfig config) {
    O sync = chain.invoke(input, config);
    assertThat(chain.invokeAsync(input, config).join()).as("async").isEqualTo(sync);
    List<I> twice = java.util.Arrays.asList(input, input);
    assertThat(chain.batch(twice, config)).as("batch").containsExactly(sync, sync);
    return sync;
  }

  /** What every way fails with; unchecked, and made anew by each call. */
  public static <I> Throwable failure(Runnel<I, ?> chain, I input) {
    Throwable async = asyncFailure(chain, input);
    Throwable sync = syncFailure(chain, input);
    assertThat(async).as("async").hasSameClassAs(sync).hasMessage(sync.getMessage());
    return sync;
  }

  private static <I> Throwable syncFailure(Runnel<I, ?> chain, I input) {
    try {
      chain.invoke(input);
    } catch (Throwable failure) {
      return failure;
    }
    throw new AssertionError("it did not fail");
  }

  private static <I> Throwable asyncFailure(Runnel<I, ?> chain, I input) {
    try {
      chain.invokeAsync(input).join();
    } catch (CompletionException failure) {
      return failure.getCause();
    }
    throw new AssertionError("it did not fail");
  }
}
