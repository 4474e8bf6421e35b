package io.runnel.it.tck;

import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.SubscriberWhiteboxVerification.WhiteboxSubscriberProbe;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;
import org.reactivestreams.tck.flow.FlowSubscriberWhiteboxVerification;

/**
 * Chains over a publisher keep the rules on the side of that publisher, too, to which they are the
 * subscriber.
 *
 * <p>They are no {@link Flow.Processor} for the TCK: it wants to hear of the end of a source before
 * anything is requested, and a chain subscribes to its source with the first request.
 */
class PassThroughTckTest {

  private final NumberChains chains = new NumberChainsImpl(new Numbers());

  @TestFactory
  Stream<DynamicContainer> fromOutside() {
    return Stream.of(
        blackbox("passThrough", chains::passThrough),
        blackbox("passThroughAsync", chains::passThroughAsync));
  }

  @TestFactory
  Stream<DynamicContainer> fromBothSides() {
    return Stream.of(
        whitebox("passThrough", chains::passThrough),
        whitebox("passThroughAsync", chains::passThroughAsync));
  }

  private static DynamicContainer blackbox(String name, UnaryOperator<Flow.Publisher<Long>> chain) {
    return Tck.all(name, () -> new Blackbox(chain), Map.of());
  }

  private static DynamicContainer whitebox(String name, UnaryOperator<Flow.Publisher<Long>> chain) {
    return Tck.all(name, () -> new Whitebox(chain), Map.of());
  }

  private static final class Blackbox extends FlowSubscriberBlackboxVerification<Long> {

    private final UnaryOperator<Flow.Publisher<Long>> chain;

    Blackbox(UnaryOperator<Flow.Publisher<Long>> chain) {
      super(Tck.environment());
      this.chain = chain;
    }

    @Override
    public Flow.Subscriber<Long> createFlowSubscriber() {
      return PassThrough.of(chain);
    }

    @Override
    public void triggerFlowRequest(Flow.Subscriber<? super Long> subscriber) {
      ((PassThrough) (Flow.Subscriber<?>) subscriber).request(1);
    }

    @Override
    public Long createElement(int element) {
      return (long) element;
    }
  }

  private static final class Whitebox extends FlowSubscriberWhiteboxVerification<Long> {

    private final UnaryOperator<Flow.Publisher<Long>> chain;

    Whitebox(UnaryOperator<Flow.Publisher<Long>> chain) {
      super(Tck.environment());
      this.chain = chain;
    }

    @Override
    protected Flow.Subscriber<Long> createFlowSubscriber(WhiteboxSubscriberProbe<Long> probe) {
      return PassThrough.probed(chain, probe);
    }

    @Override
    public Long createElement(int element) {
      return (long) element;
    }
  }
}
