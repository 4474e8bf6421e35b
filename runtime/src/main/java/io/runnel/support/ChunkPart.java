package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A chunk that runs ahead: the part of the run that it is, and what became of it. */
final class ChunkPart implements Done, Cancellable {

  private final PartRun part;
  private final Element element;
  private final @Nullable Frame frame;
  private final Runnable told;
  private @Nullable Object product;
  private @Nullable Throwable failure;
  private boolean over; // guarded by this
  private volatile boolean complete;

  private ChunkPart(Run run, Element element, @Nullable Frame frame, Runnable told) {
    this.part = new PartRun(run);
    this.element = element;
    this.frame = frame;
    this.told = told;
  }

  /**
   * Starts an element for a chunk.
   *
   * @param told called when it is complete, on whatever thread completes it
   */
  static ChunkPart start(StreamScope scope, Element element, Object taken, Runnable told) {
    Frame frame = Framed.frame(taken);
    return new ChunkPart(scope.run(), element, frame, told).started(scope, taken);
  }

  private ChunkPart started(StreamScope scope, Object taken) {
    part.attach(this);
    AsyncSteps.run(
        scope.steps(), part, new Element[] {element}, Framed.chunk(taken), frame, null, this);
    return this;
  }

  boolean isComplete() {
    return complete;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  /** What goes on, if there is no failure. */
  Object product() {
    return Framed.of(Chunks.nonNull(product, element), frame);
  }

  /** Stops it, if it is not complete. */
  void stop(Throwable reason) {
    part.cancel(reason);
  }

  /** The run is cancelled, or the part alone. */
  @Override
  public void cancel(Throwable reason) {
    done(null, reason, null);
  }

  @Override
  public void done(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
    }
    product = value;
    failure = error == null && value == null ? Chunks.missing(element) : error;
    part.end();
    complete = true;
    told.run();
  }
}
