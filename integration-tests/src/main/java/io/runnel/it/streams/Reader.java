package io.runnel.it.streams;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of streaming step, and steps for each chunk. */
public class Reader {

  public final AtomicBoolean cleanedUp = new AtomicBoolean();

  @Streaming
  public Flow.Publisher<Integer> published(int count) {
    return subscriber -> {
      SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(Runnable::run, 256);
      publisher.subscribe(subscriber);
      IntStream.range(0, count).forEach(publisher::submit);
      publisher.close();
    };
  }

  @Streaming
  public Stream<Integer> streamed(int count) {
    return IntStream.range(0, count).boxed();
  }

  @Streaming
  public Iterator<Integer> iterated(int count) {
    return IntStream.range(0, count).iterator();
  }

  @Streaming
  public Iterable<Integer> listed(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Streaming
  public void emitted(int count, Emitter<Integer> out) {
    try {
      IntStream.range(0, count).forEach(out::emit);
    } finally {
      cleanedUp.set(true);
    }
  }

  @Streaming
  public CompletionStage<Void> calledBack(int count, Emitter<Integer> out) {
    return CompletableFuture.runAsync(() -> IntStream.range(0, count).forEach(out::emit));
  }

  @Step
  public Integer add(int chunk) {
    return chunk + 1;
  }

  @Step
  public CompletionStage<String> text(int chunk) {
    return CompletableFuture.supplyAsync(() -> chunk + ";");
  }

  @Step(async = true)
  public int sum(List<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).sum();
  }

  @Step(async = true)
  public String show(int number) {
    return "<" + number + ">";
  }
}
