package io.runnel.support;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a run that a step of the run takes as its value. It is read at most once, and no
 * longer than the run goes on.
 */
final class LiveStream implements Reading, Cancellable {

  private final Gather gather;
  private final Steps steps;
  private final Run whole;
  private final @Nullable Object input;
  private final @Nullable Frame frame;
  private final AtomicBoolean read = new AtomicBoolean();
  private volatile @Nullable Run opened;
  private @Nullable Stream<?> stream;

  LiveStream(Gather gather, Steps steps, Run run, @Nullable Object input, @Nullable Frame frame) {
    this.gather = gather;
    this.steps = steps;
    this.whole = run.whole(); // a branch is over before its stream is read
    this.input = input;
    this.frame = frame;
  }

  /** The value that the step takes. */
  Object value() {
    if (gather.form() == Gather.Form.PUBLISHER) {
      return PushStream.of(this);
    }
    Stream<?> pulled = PullStream.of(this);
    stream = pulled;
    return pulled;
  }

  /** Nobody reads it any more. Where somebody still does, that is interrupted first. */
  @Override
  public void cancel(Throwable reason) {
    Run part = opened;
    if (part == null) {
      return;
    }
    part.cancel(reason);
    Stream<?> pulled = stream;
    if (pulled == null) {
      return;
    }
    if (part.activity().get() == 0) {
      close(pulled);
    } else {
      whole.engine().threads().blocking().execute(() -> close(pulled));
    }
  }

  private static void close(Stream<?> pulled) {
    try {
      pulled.close();
    } catch (Throwable t) {
      Log.warn("Closing a stream that was not read to its end failed", t);
    }
  }

  @Override
  public String name() {
    return gather.chain() + ", " + gather;
  }

  @Override
  public Run open() {
    if (!read.compareAndSet(false, true)) {
      throw new IllegalStateException(name() + " can be read only once");
    }
    LiveRun part = new LiveRun(whole);
    if (!part.isAttached()) {
      throw new IllegalStateException(
          name() + " can't be read any more: the run that it belongs to is over");
    }
    opened = part;
    whole.reads(this);
    return part;
  }

  @Override
  public void started(Run run) {}

  @Override
  public void finished(Run run) {}

  @Override
  public void failed(Run run, Throwable failure) {
    whole.liveFailed(failure);
  }

  @Override
  public ChunkCursor cursor(Run run) throws Throwable {
    return new BareCursor(StreamCursors.open(gather.stream(), scope(run, new Demand()), input));
  }

  @Override
  public ChunkPipe pipe(Run run, ChunkSink sink) {
    Demand reader = new Demand();
    LateSource chunks = new LateSource();
    chunks.open(
        StreamFlows.open(gather.stream(), scope(run, reader), input, new BareSink(sink), null));
    return n -> {
      reader.add(n);
      chunks.request(n);
    };
  }

  private StreamScope scope(Run run, Demand reader) {
    return new StreamScope(steps, run, frame, reader);
  }

  /**
   * The part of the run that reads: it works in the place that the step which reads has in the
   * budget.
   */
  private static final class LiveRun extends PartRun {
    LiveRun(Run whole) {
      super(whole, null);
    }
  }
}
