package io.runnel.support;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chunks of a {@code Stream}, {@code Iterator} or {@code Iterable}, closed once. */
final class Pulled {

  private final StepPlan step;
  private final Iterator<?> chunks;
  private final @Nullable Stream<?> stream;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Pulled(StepPlan step, Iterator<?> chunks, @Nullable Stream<?> stream) {
    this.step = step;
    this.chunks = chunks;
    this.stream = stream;
  }

  static Pulled of(StepPlan step, Run run, Object opened) throws Throwable {
    if (opened instanceof Stream<?> stream) {
      try {
        return new Pulled(step, iterator(run, stream::iterator), stream);
      } catch (Throwable failure) {
        try (stream) {
          throw failure;
        }
      }
    }
    if (opened instanceof Iterator<?> iterator) {
      return new Pulled(step, iterator, null);
    }
    return new Pulled(step, iterator(run, ((Iterable<?>) opened)::iterator), null);
  }

  private static Iterator<?> iterator(Run run, UserCode.Body opener) throws Throwable {
    return (Iterator<?>) Objects.requireNonNull(UserCode.call(run, true, opener), "the iterator");
  }

  /** The next chunk, or null behind the last. */
  @Nullable Object next(Run run) throws Throwable {
    run.doing(step);
    return UserCode.call(
        run, true, () -> chunks.hasNext() ? Chunks.nonNull(chunks.next(), step) : null);
  }

  /** What the chunks come from, for whoever takes care of the rest. */
  Iterator<?> iterator() {
    return chunks;
  }

  StepPlan step() {
    return step;
  }

  void close() {
    if (stream != null && closed.compareAndSet(false, true)) {
      stream.close();
    }
  }
}
