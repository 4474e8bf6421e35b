package io.runnel.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.runnel.Bridge;
import io.runnel.StreamRunnel;
import io.runnel.it.engine.Relay.Baton;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Flow;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a chunk costs in bytes that goes through steps in one method: nothing. */
class StreamAllocationTest {

  private static final int CHUNKS = 100_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Baton baton = new Baton();
  private final Relay relay = new Relay(baton);

  /** Asks for so many at a time, and counts; blocking steps run on the caller's thread. */
  private final class Reader implements Flow.Subscriber<Baton> {
    private final long batch;
    private Flow.Subscription subscription;
    private long count;

    private Reader(long batch) {
      this.batch = batch;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(batch);
    }

    @Override
    public void onNext(Baton chunk) {
      if (++count % batch == 0) {
        subscription.request(batch);
      }
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {}
  }

  @Test
  void fromASourceToASubscriber() {
    try (Bridge bridge = Bridge.builder().blocking(Runnable::run).build()) {
      StreamRunnel<Integer, Baton, ?> chain = new RepeatedChain(relay, bridge);
      assertThat(bytesAChunk(n -> pushed(chain, n, Long.MAX_VALUE))).isZero();
      assertThat(bytesAChunk(n -> pushed(chain, n, 128))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void fromASourceToWhoeverPulls() {
    StreamRunnel<Integer, Baton, ?> chain = new RepeatedChain(relay);
    assertThat(
            bytesAChunk(
                n -> {
                  try (Stream<Baton> chunks = chain.stream(n)) {
                    return chunks.count();
                  }
                }))
        .isZero();
  }

  @Test
  void fromAPublisherToASubscriber() {
    StreamRunnel<Integer, Baton, ?> chain = new PassedThroughChain(relay);
    assertThat(bytesAChunk(n -> pushed(chain, n, Long.MAX_VALUE))).isZero();
  }

  private long pushed(StreamRunnel<Integer, Baton, ?> chain, int chunks, long batch) {
    Reader reader = new Reader(batch);
    chain.streamAsync(chunks).subscribe(reader);
    return reader.count;
  }

  /** The fewest of several measurements: the JVM itself allocates now and then. */
  private long bytesAChunk(ToLongFunction<Integer> stream) {
    long fewest = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long hands = baton.hands;
      if (stream.applyAsLong(CHUNKS) != CHUNKS || baton.hands != hands + 3 * CHUNKS) {
        throw new AssertionError("not all of them went through all steps");
      }
      fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return fewest / CHUNKS;
  }
}
