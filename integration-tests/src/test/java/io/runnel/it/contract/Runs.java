package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Outcome;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Runs chains in every way there is, which must all come to the same. */
final class Runs {

  private Runs() {}

  /** One value, whichever way the chain is called. */
  static void gives(Runnel<Object, Object> chain, Object input, Object expected) {
    assertThat(chain.invoke(input)).as("invoke").isEqualTo(expected);
    assertThat(chain.invokeAsync(input).join()).as("invokeAsync").isEqualTo(expected);
    List<Object> twice = Arrays.asList(input, input);
    assertThat(chain.batch(twice)).as("batch").containsExactly(expected, expected);
    assertThat(chain.batchAsync(twice).join()).as("batchAsync").containsExactly(expected, expected);
    assertThat(chain.batchOutcomes(twice))
        .as("batchOutcomes")
        .extracting(Outcome::orElseThrow)
        .containsExactly(expected, expected);
  }

  /** These chunks, and this value where the chain is asked for one. */
  static void streams(
      StreamRunnel<Object, Object, Object> chain, Object input, List<?> chunks, Object folded) {
    try (Stream<Object> stream = chain.stream(input)) {
      assertThat(stream.toList()).as("stream").isEqualTo(chunks);
    }
    assertThat(collect(chain.streamAsync(input)).join()).as("streamAsync").isEqualTo(chunks);
    List<Object> seen = new ArrayList<>();
    assertThat(chain.stream(input, seen::add)).as("stream with onChunk").isEqualTo(folded);
    assertThat(seen).isEqualTo(chunks);
    List<Object> later = new ArrayList<>();
    assertThat(chain.streamAsync(input, later::add).join()).isEqualTo(folded);
    assertThat(later).isEqualTo(chunks);
    gives(chain, input, folded);
  }

  /** One failure each way, as steps threw it. */
  static void fails(
      Runnel<Object, Object> chain, Object input, Class<? extends Throwable> type, String words) {
    for (Throwable failure : failures(chain, input)) {
      assertThat(failure).isInstanceOf(type).hasMessageContaining(words);
    }
  }

  /** What {@code invoke}, {@code invokeAsync} and a batch fail with. */
  static List<Throwable> failures(Runnel<Object, Object> chain, Object input) {
    return List.of(
        catchThrowable(() -> chain.invoke(input)),
        failure(chain.invokeAsync(input)),
        catchThrowable(() -> chain.batch(Arrays.asList(input, input))));
  }

  static Throwable failure(CompletableFuture<?> future) {
    Throwable failure = future.handle((value, error) -> error).join();
    return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
  }

  /** Takes the chunks one by one. */
  static CompletableFuture<List<Object>> collect(Flow.Publisher<?> publisher) {
    CompletableFuture<List<Object>> all = new CompletableFuture<>();
    publisher.subscribe(
        new Flow.Subscriber<Object>() {
          private final List<Object> chunks = new ArrayList<>();
          private Flow.Subscription subscription;

          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
          }

          @Override
          public void onNext(Object chunk) {
            chunks.add(chunk);
            subscription.request(1);
          }

          @Override
          public void onError(Throwable failure) {
            all.completeExceptionally(failure);
          }

          @Override
          public void onComplete() {
            all.complete(chunks);
          }
        });
    return all;
  }
}
