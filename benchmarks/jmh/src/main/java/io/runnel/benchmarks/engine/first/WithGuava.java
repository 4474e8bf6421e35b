package io.runnel.benchmarks.engine.first;

import static com.google.common.util.concurrent.MoreExecutors.directExecutor;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyGuavaWork;

/** Guava. */
public final class WithGuava {

  private WithGuava() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    ReadyGuavaWork work = new ReadyGuavaWork();
    ListenableFuture<Payload> result =
        Futures.transformAsync(work.one(new Payload()), work::two, directExecutor());
    result = Futures.transformAsync(result, work::three, directExecutor());
    result = Futures.transformAsync(result, work::four, directExecutor());
    result = Futures.transformAsync(result, work::five, directExecutor());
    First.done(start, Futures.getUnchecked(result));
  }
}
