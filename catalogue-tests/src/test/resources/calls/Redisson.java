package calls;

import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RAtomicLong;
import org.redisson.api.RBatch;
import org.redisson.api.RBlockingQueue;
import org.redisson.api.RBucket;
import org.redisson.api.RFuture;
import org.redisson.api.RKeys;
import org.redisson.api.RLock;
import org.redisson.api.RLongAdder;
import org.redisson.api.RMap;
import org.redisson.api.RRateLimiter;
import org.redisson.api.RReadWriteLock;
import org.redisson.api.RScoredSortedSet;
import org.redisson.api.RSemaphore;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;

class Redisson {
  RedissonClient client;
  RLock lock;
  RReadWriteLock readWrite;
  RMap<String, String> map;
  RBucket<String> bucket;
  RAtomicLong number;
  RLongAdder adder;
  RSemaphore semaphore;
  RRateLimiter limiter;
  RTopic topic;
  RBlockingQueue<String> queue;
  RScoredSortedSet<String> sorted;
  RKeys keys;
  RBatch batch;
  RFuture<String> future;

  @Step(async = true)
  void calls(Object in) throws Exception {
    lock.lock(); // blocks
    lock.lock(1, TimeUnit.SECONDS); // blocks
    lock.tryLock(1, 1, TimeUnit.SECONDS); // blocks
    lock.isLocked(); // blocks
    readWrite.readLock().lock(); // blocks
    map.get("a"); // blocks
    map.put("a", "b"); // blocks
    map.fastPut("a", "b"); // blocks
    map.readAllMap(); // blocks
    bucket.get(); // blocks
    bucket.set("a"); // blocks
    bucket.delete(); // blocks
    number.incrementAndGet(); // blocks
    adder.sum(); // blocks
    semaphore.acquire(); // blocks
    limiter.acquire(); // blocks
    topic.publish("a"); // blocks
    queue.take(); // blocks
    sorted.add(1, "a"); // blocks
    keys.count(); // blocks
    batch.execute(); // blocks
    future.get(); // blocks

    client.getLock("a");
    client.getMap("a");
    client.getBucket("a");
    lock.lockAsync();
    lock.tryLockAsync(1, TimeUnit.SECONDS).thenApply(held -> held);
    lock.getName();
    readWrite.writeLock();
    map.getAsync("a");
    map.putAsync("a", "b");
    map.getName();
    map.getLock("a");
    bucket.getAsync();
    bucket.setAsync("a");
    number.incrementAndGetAsync();
    adder.sumAsync();
    topic.publishAsync("a");
    queue.takeAsync();
    batch.getBucket("a").setAsync("a");
    batch.executeAsync();
    future.toCompletableFuture();
  }
}
