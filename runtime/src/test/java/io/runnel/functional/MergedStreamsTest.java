package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.TaggedChunk;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chain that streams, run for many inputs, whose chunks are merged. */
class MergedStreamsTest {

  private static StreamRunnel<Integer, Integer, List<Integer>> chain(TestStep source) {
    return new TestStreamChain<>(
        Plan.of("Demo.merged").stream("numbers"), Fold.LIST, Bridge.shared(), source);
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void everyChunkComesOnceAndThoseOfOneInputInOrder(StreamsTest.Kind kind) throws Exception {
    Recorder<TaggedChunk<Integer, Integer>> recorder =
        Recorder.of(kind.chain().streamBatchAsync(new Numbers(40)), 0);
    recorder.doing(() -> recorder.request(1)).request(1);
    recorder.await();

    assertThat(recorder.failure).isNull();
    assertThat(recorder.received).allMatch(each -> each.index() == each.input());
    assertThat(
            recorder.received.stream()
                .collect(
                    Collectors.groupingBy(
                        TaggedChunk::input,
                        Collectors.mapping(TaggedChunk::chunk, Collectors.toList()))))
        .hasSize(39) // nothing comes of the input 0
        .allSatisfy(
            (input, chunks) ->
                assertThat(chunks).isEqualTo(IntStream.range(0, input).boxed().toList()));
  }

  @Test
  void theStreamsRunTogether() throws Exception {
    CyclicBarrier all = new CyclicBarrier(3);
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        chain(
            (value, run) -> {
              all.await(20, TimeUnit.SECONDS);
              return Stream.of(1);
            });

    Recorder<?> recorder =
        Recorder.of(chain.streamBatchAsync(new Numbers(3)), Long.MAX_VALUE).await();
    assertThat(recorder.failure).isNull();
    assertThat(recorder.received).hasSize(3);
  }

  @Test
  void noMoreAreOpenThanTheLimitSays() throws Exception {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier both = new CyclicBarrier(2); // or two might never be open by luck
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        chain(
            (value, run) -> {
              most.accumulateAndGet(open.incrementAndGet(), Math::max);
              both.await(20, TimeUnit.SECONDS);
              return Stream.of(1, 2, 3).onClose(open::decrementAndGet);
            });

    RunConfig two = RunConfig.defaults().withMaxConcurrency(2);
    Recorder<?> recorder =
        Recorder.of(chain.streamBatchAsync(new Numbers(50), two), Long.MAX_VALUE).await();
    assertThat(recorder.received).hasSize(150);
    assertThat(most).hasValue(2);
  }

  @Test
  void theFirstFailureStopsTheOthers() throws Exception {
    CountDownLatch opened = new CountDownLatch(5);
    CyclicBarrier closing = new CyclicBarrier(6);
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        chain(
            (value, run) -> {
              if ((Integer) value == 5) {
                opened.await();
                throw new IOException("at 5");
              }
              opened.countDown();
              return endless().onClose(() -> pass(closing));
            });

    Recorder<?> recorder =
        Recorder.of(chain.streamBatchAsync(new Numbers(6)), Long.MAX_VALUE).await();
    pass(closing); // the five others, and this
    assertThat(recorder.failure).isInstanceOf(IOException.class).hasMessage("at 5");
    assertThat(StepTrace.of(recorder.failure)).isPresent();
  }

  @Test
  void cancellingStopsAll() throws Exception {
    CyclicBarrier closing = new CyclicBarrier(4);
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        chain((value, run) -> endless().onClose(() -> pass(closing)));

    Recorder<TaggedChunk<Integer, Integer>> recorder = new Recorder<>();
    recorder.doing(
        () -> {
          if (recorder.received.stream().map(TaggedChunk::input).distinct().count() == 3) {
            recorder.cancel();
          }
        });
    chain.streamBatchAsync(new Numbers(3)).subscribe(recorder);
    recorder.request(Long.MAX_VALUE);

    pass(closing); // the three, and this
  }

  /** Leaves the others time, also where all are virtual threads on a single core. */
  private static Stream<Integer> endless() {
    return Stream.iterate(0, each -> each + 1).peek(each -> Thread.yield());
  }

  private static void pass(CyclicBarrier closing) {
    try {
      closing.await(20, TimeUnit.SECONDS);
    } catch (Exception alone) {
      throw new IllegalStateException("not all were closed", alone);
    }
  }
}
