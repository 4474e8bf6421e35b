package io.runnel.examples.chat;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * Takes the lines of server-sent events and hands on their tokens. For each line without one it
 * asks for another, so that it brings as many tokens as are wanted, and reads no further.
 */
final class TokenSubscriber implements Flow.Subscriber<String> {
  private final Flow.Subscriber<? super String> reader;
  private Flow.Subscription lines;
  private boolean ended;

  TokenSubscriber(Flow.Subscriber<? super String> reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    lines = subscription;
    reader.onSubscribe(subscription);
  }

  @Override
  public void onNext(String line) {
    if (ended) {
      return;
    }
    try {
      Optional<String> data = ServerSentEvents.data(line);
      String token = data.isEmpty() ? "" : ChatReply.parse(200, data.get()).token();
      if (token.isEmpty()) {
        lines.request(1);
      } else {
        reader.onNext(token);
      }
    } catch (ChatException refusal) {
      lines.cancel();
      onError(refusal);
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (!ended) {
      ended = true;
      reader.onError(failure);
    }
  }

  @Override
  public void onComplete() {
    if (!ended) {
      ended = true;
      reader.onComplete();
    }
  }
}
