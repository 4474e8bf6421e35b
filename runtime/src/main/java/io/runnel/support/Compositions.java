package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StepFunction;
import io.runnel.StreamRunnel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runnables that are put together by hand. */
public final class Compositions {

  private Compositions() {}

  /** See {@link Runnel#of}. */
  public static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> function(
      StepFunction<? super I, ? extends O> function) {
    Objects.requireNonNull(function, "function");
    return StepRunnels.of(
        Plan.of("Runnel.of").offload("function"),
        Bridge.shared(),
        (input, run) -> function.apply(input));
  }

  /** See {@link Runnel#ofAsync}. */
  public static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> asyncFunction(
      Function<? super I, ? extends CompletionStage<? extends O>> function) {
    Objects.requireNonNull(function, "function");
    return StepRunnels.of(
        Plan.of("Runnel.ofAsync").await("function"),
        Bridge.shared(),
        (input, run) -> function.apply(input));
  }

  /** See {@link StreamRunnel#of}. */
  public static <I extends @Nullable Object, C> StreamRunnel<I, C, List<C>> stream(
      Function<? super I, ? extends Stream<? extends C>> source) {
    Objects.requireNonNull(source, "source");
    return StepRunnels.ofStream(
        Plan.of("StreamRunnel.of").stream("source"),
        Bridge.shared(),
        (input, run) -> source.apply(input));
  }

  /** See {@link StreamRunnel#ofAsync}. */
  public static <I extends @Nullable Object, C> StreamRunnel<I, C, List<C>> publisher(
      Function<? super I, ? extends Flow.Publisher<? extends C>> source) {
    Objects.requireNonNull(source, "source");
    return StepRunnels.ofStream(
        Plan.of("StreamRunnel.ofAsync").publisher("source"),
        Bridge.shared(),
        (input, run) -> source.apply(input));
  }

  static <I extends @Nullable Object, M extends @Nullable Object, R extends @Nullable Object>
      Runnel<I, R> then(AbstractRunnel<I, M> first, Runnel<? super M, ? extends R> next) {
    if (next instanceof AbstractStreamRunnel<?, ?, ?> stream) {
      return new ThenStream<I, Object, R>(first, stream);
    }
    return new Then<>(first, own(next));
  }

  static <I extends @Nullable Object, M extends @Nullable Object, C, R extends @Nullable Object>
      StreamRunnel<I, C, R> then(
          AbstractRunnel<I, M> first, StreamRunnel<? super M, ? extends C, ? extends R> next) {
    if (next instanceof AbstractStreamRunnel<?, ?, ?> stream) {
      return new ThenStream<>(first, stream);
    }
    throw new IllegalArgumentException(
        "StreamRunnel is not meant to be implemented: make one by StreamRunnel.of or ofAsync, not "
            + Objects.requireNonNull(next, "next").getClass().getName());
  }

  static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> configured(
      AbstractRunnel<I, O> runnel, RunConfig config) {
    return new Configured<>(runnel, config);
  }

  static <I extends @Nullable Object, C, O extends @Nullable Object>
      StreamRunnel<I, C, O> configured(AbstractStreamRunnel<I, C, O> runnel, RunConfig config) {
    return new ConfiguredStream<>(runnel, config);
  }

  /** Somebody else's implementation, a mock perhaps, is a step like any other. */
  static <M extends @Nullable Object, R extends @Nullable Object> AbstractRunnel<?, ?> own(
      Runnel<M, R> next) {
    Objects.requireNonNull(next, "next");
    if (next instanceof AbstractRunnel<?, ?> ours) {
      return ours;
    }
    return (AbstractRunnel<?, ?>) Runnel.<M, R>ofAsync(next::invokeAsync);
  }
}
