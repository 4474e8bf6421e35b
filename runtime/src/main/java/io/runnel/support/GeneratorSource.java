package io.runnel.support;

import io.runnel.Emitter;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Chunks that a method emits on a thread of its own. There is no queue: {@code emit} waits until a
 * chunk is wanted and then hands it on itself.
 */
final class GeneratorSource implements ChunkSource, Emitter<Object> {

  private final StepPlan step;
  private final Run run;
  private final Generator<Object> generator;
  private final ChunkSink sink;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition wanted = lock.newCondition();

  // guarded by the lock
  private long demand;
  private boolean emitting;
  private @Nullable Thread thread;
  private @Nullable Throwable cancelled;

  private GeneratorSource(StepPlan step, Run run, Generator<Object> generator, ChunkSink sink) {
    this.step = step;
    this.run = run;
    this.generator = generator;
    this.sink = sink;
  }

  @SuppressWarnings("unchecked")
  static ChunkSource start(StepPlan step, Run run, Object opened, ChunkSink sink) {
    GeneratorSource source = new GeneratorSource(step, run, (Generator<Object>) opened, sink);
    run.activity().enter(); // here, so that nobody thinks the run quiet before the thread is up
    try {
      run.engine().threads().generators().execute(run.inContext(source::generate));
    } catch (Throwable refused) { // there may be no more threads, which is an Error
      run.activity().exit();
      throw refused;
    }
    return source;
  }

  private void generate() {
    Throwable failure = null;
    Stay stay = Stay.uncounted(run.activity());
    try {
      if (begin()) {
        run.doing(step);
        generator.run(this);
      }
    } catch (Throwable t) {
      failure = t;
    } finally {
      finished();
      stay.end();
      run.activity().exit();
    }
    sink.end(Thrown.byRun(run, failure), null);
  }

  private boolean begin() {
    lock.lock();
    try {
      thread = Thread.currentThread();
      return cancelled == null && run.reason() == null;
    } finally {
      lock.unlock();
    }
  }

  /** No interrupt of ours outlives the generator; its thread goes back to the pool. */
  private void finished() {
    lock.lock();
    try {
      thread = null;
      if (cancelled != null) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void emit(Object chunk) {
    Objects.requireNonNull(chunk, "chunk");
    awaitDemand();
    try {
      sink.chunk(chunk, null);
    } finally {
      emitted();
    }
  }

  private void awaitDemand() {
    lock.lock();
    try {
      if (Thread.currentThread() != thread) {
        throw new IllegalStateException(
            step.chain()
                + ": emit is for the generator's own thread, until its method returns; a step that"
                + " returns a CompletionStage<Void> may emit from any");
      }
      emitting = true;
      while (demand == 0 && cancelled == null) {
        wanted.awaitUninterruptibly();
      }
      if (cancelled != null) {
        emitting = false;
        throw gone();
      }
      if (demand != Long.MAX_VALUE) {
        demand--;
      }
    } finally {
      lock.unlock();
    }
  }

  private void emitted() {
    lock.lock();
    try {
      emitting = false;
      if (cancelled != null) {
        throw gone();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The clean-up of the generator shall not find its thread interrupted. */
  private CancellationException gone() {
    Thread.interrupted();
    CancellationException gone =
        new CancellationException(step.chain() + ": nobody reads the stream any more");
    gone.initCause(cancelled);
    return gone;
  }

  @Override
  public boolean isCancelled() {
    lock.lock();
    try {
      return cancelled != null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void request(long n) {
    lock.lock();
    try {
      demand = Demand.sum(demand, n);
      wanted.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void cancel(Throwable reason) {
    lock.lock();
    try {
      if (cancelled != null) {
        return;
      }
      cancelled = reason;
      wanted.signal();
      if (thread != null && !emitting) {
        thread.interrupt(); // it is in code of its own, perhaps waiting there
      }
    } finally {
      lock.unlock();
    }
  }
}
