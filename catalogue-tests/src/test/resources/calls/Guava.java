package calls;

import com.google.common.base.Stopwatch;
import com.google.common.cache.Cache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Queues;
import com.google.common.io.ByteStreams;
import com.google.common.io.Files;
import com.google.common.io.MoreFiles;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.Monitor;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.RateLimiter;
import com.google.common.util.concurrent.Service;
import com.google.common.util.concurrent.SettableFuture;
import com.google.common.util.concurrent.Uninterruptibles;
import io.runnel.annotation.Step;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;

class Guava {
  ListenableFuture<String> future;
  SettableFuture<String> settable;
  RateLimiter limiter;
  Monitor monitor;
  Service service;
  ListeningExecutorService pool;
  BlockingQueue<String> queue;
  Cache<String, String> cache;
  CountDownLatch latch;
  Lock lock;
  File file;
  Path path;
  Executor executor;

  @Step(async = true)
  void calls(Object in) throws Exception {
    future.get(); // blocks
    settable.get(); // blocks
    Futures.getUnchecked(future); // blocks
    Futures.getChecked(future, Exception.class); // blocks
    Uninterruptibles.getUninterruptibly(future); // blocks
    Uninterruptibles.sleepUninterruptibly(Duration.ofSeconds(1)); // blocks
    Uninterruptibles.awaitUninterruptibly(latch); // blocks
    Uninterruptibles.takeUninterruptibly(queue); // blocks
    Uninterruptibles.putUninterruptibly(queue, ""); // blocks
    Uninterruptibles.tryLockUninterruptibly(lock, Duration.ofSeconds(1)); // blocks
    Uninterruptibles.joinUninterruptibly(Thread.currentThread()); // blocks
    Queues.drain(queue, new ArrayList<>(), 1, Duration.ofSeconds(1)); // blocks
    limiter.acquire(); // blocks
    limiter.tryAcquire(Duration.ofSeconds(1)); // blocks
    monitor.enter(); // blocks
    monitor.enterInterruptibly(); // blocks
    service.awaitRunning(); // blocks
    service.startAsync().awaitRunning(); // blocks
    MoreExecutors.shutdownAndAwaitTermination(pool, Duration.ofSeconds(1)); // blocks
    Files.toByteArray(file); // blocks
    Files.asByteSource(file).read();
    Files.readLines(file, StandardCharsets.UTF_8); // blocks
    MoreFiles.deleteRecursively(path); // blocks
    cache.get("", () -> future.get()); // blocks

    Futures.getDone(future);
    Futures.immediateFuture("");
    Futures.allAsList(future, future);
    Futures.transform(future, String::strip, executor);
    Futures.transformAsync(future, value -> Futures.immediateFuture(future.get()), executor);
    future.addListener(() -> Futures.getUnchecked(future), executor);
    settable.set("");
    limiter.tryAcquire();
    limiter.tryAcquire(1);
    limiter.setRate(2);
    monitor.tryEnter();
    monitor.leave();
    service.startAsync();
    service.stopAsync();
    pool.submit(() -> future.get());
    cache.getIfPresent("");
    Files.getFileExtension("a.txt");
    ByteStreams.newDataOutput();
    Lists.transform(List.of("a"), String::strip);
    ImmutableList.of("a");
    Stopwatch.createStarted();
  }
}
