package io.runnel.it.tck;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.LongFunction;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.Test;

/** What the TCK asks of a publisher, asked of what a chain publishes. */
final class PublisherVerification extends FlowPublisherVerification<Object> {

  private static final String COLD =
      "a chain runs, and fails, from the first request on; so no publisher fails as it is subscribed to";
  private static final String MANY = "callbacks bring more than is kept for a reader who waits";
  private static final String COMPLETION =
      "outcomes come as they complete and tell how long they took; no two batches bring the same";

  /** How long a cancel may take until nothing refers to the subscriber; waited out each time. */
  private static final long CLEAN_UP_MILLIS = 150;

  /** How often that is tried. */
  private static final int LOOKS = 5;

  private static final Map<String, String> SKIPPED =
      Map.of(
          "optional_spec104_mustSignalOnErrorWhenFails", COLD,
          "required_spec109_mayRejectCallsToSubscribeIfPublisherIsUnableOrUnwillingToServeThemRejectionMustTriggerOnErrorAfterOnSubscribe",
              COLD);

  private final LongFunction<? extends Flow.Publisher<?>> chain;
  private final long most;

  PublisherVerification(LongFunction<? extends Flow.Publisher<?>> chain, long most) {
    super(Tck.environment(), CLEAN_UP_MILLIS);
    this.chain = chain;
    this.most = most;
  }

  /** The tests that are skipped, and why. */
  static Map<String, String> skipped(long most) {
    Map<String, String> skipped = new HashMap<>(SKIPPED);
    if (most < Integer.MAX_VALUE) {
      skipped.put("required_spec317_mustNotSignalOnErrorWhenPendingAboveLongMaxValue", MANY);
    }
    return skipped;
  }

  /** The tests that are skipped where outcomes come as they complete, and why. */
  static Map<String, String> skippedAsCompleted() {
    Map<String, String> skipped = new HashMap<>(SKIPPED);
    String same =
        "optional_spec111_multicast_mustProduceTheSameElementsInTheSameSequenceToAllOfItsSubscribers";
    skipped.put(same + "WhenRequestingOneByOne", COMPLETION);
    skipped.put(same + "WhenRequestingManyUpfront", COMPLETION);
    skipped.put(same + "WhenRequestingManyUpfrontAndCompleteAsExpected", COMPLETION);
    return skipped;
  }

  @Override
  public long maxElementsFromPublisher() {
    return most;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Flow.Publisher<Object> createFlowPublisher(long elements) {
    return (Flow.Publisher<Object>) chain.apply(elements);
  }

  @Override
  public Flow.Publisher<Object> createFailedFlowPublisher() {
    return null;
  }

  /**
   * As often as it takes, up to a limit: it looks but once, right behind a collection, for what a
   * thread of the JVM notes which may be late.
   */
  @Override
  @Test
  public void
      required_spec313_cancelMustMakeThePublisherEventuallyDropAllReferencesToTheSubscriber()
          throws Throwable {
    for (int look = 1; ; look++) {
      try {
        new PublisherVerification(chain, most).lookForReferences();
        return;
      } catch (AssertionError late) {
        if (look == LOOKS) {
          throw late;
        }
      }
    }
  }

  private void lookForReferences() throws Throwable {
    super.required_spec313_cancelMustMakeThePublisherEventuallyDropAllReferencesToTheSubscriber();
  }
}
