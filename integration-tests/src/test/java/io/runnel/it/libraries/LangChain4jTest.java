package io.runnel.it.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import io.runnel.Emitter;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A streaming chat model of LangChain4j, which calls back, as a generator that takes callbacks. */
@Timeout(60)
class LangChain4jTest {

  /** A chat, as a user writes it. */
  public static class Chat {

    private final StreamingChatModel model;

    public Chat(StreamingChatModel model) {
      this.model = model;
    }

    @Streaming
    CompletionStage<Void> tokens(String question, Emitter<String> out) {
      CompletableFuture<Void> answered = new CompletableFuture<>();
      model.chat(
          question,
          new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(PartialResponse token, PartialResponseContext context) {
              if (out.isCancelled()) {
                context.streamingHandle().cancel(); // the reader has gone
                answered.cancel(false);
              } else {
                out.emit(token.text());
              }
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
              answered.complete(null);
            }

            @Override
            public void onError(Throwable failure) {
              answered.completeExceptionally(failure);
            }
          });
      return answered;
    }

    @Step(async = true)
    static String upper(String token) {
      return token.toUpperCase(java.util.Locale.ROOT);
    }

    /** A token at a time, or the whole text. */
    public interface Chains {

      @Chain({"tokens", "upper"})
      String say(String question);
    }
  }

  /** A model that repeats the question from a thread of its own, then says good-bye or fails. */
  private static final class Parrot implements StreamingChatModel {

    final CountDownLatch cancelled = new CountDownLatch(1);
    final List<Thread> threads = new ArrayList<>();
    final Semaphore words = new Semaphore(1); // that an endless one may say
    private final boolean endless;

    Parrot(boolean endless) {
      this.endless = endless;
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      String question =
          ((dev.langchain4j.data.message.UserMessage) request.messages().get(0)).singleText();
      Thread speaking = new Thread(() -> speak(question, handler), "parrot");
      threads.add(speaking);
      speaking.start();
    }

    private void speak(String question, StreamingChatResponseHandler handler) {
      Handle handle = new Handle();
      PartialResponseContext context = new PartialResponseContext(handle);
      do {
        for (String word : question.split("(?<= )")) {
          if (endless) {
            words.acquireUninterruptibly();
          }
          handler.onPartialResponse(new PartialResponse(word), context);
        }
      } while (endless && !handle.isCancelled());
      if (question.endsWith("!")) {
        handler.onError(new IllegalStateException("the parrot is offended"));
      } else {
        handler.onCompleteResponse(
            ChatResponse.builder().aiMessage(AiMessage.from(question)).build());
      }
    }

    private final class Handle implements StreamingHandle {

      @Override
      public void cancel() {
        cancelled.countDown();
      }

      @Override
      public boolean isCancelled() {
        return cancelled.getCount() == 0;
      }
    }
  }

  @Test
  void tokensComeByCallbacks() {
    SayChain say = new SayChain(new Chat(new Parrot(false)));
    List<String> seen = new ArrayList<>();

    try (Stream<String> tokens = say.stream("pieces of eight")) {
      assertThat(tokens).containsExactly("PIECES ", "OF ", "EIGHT");
    }
    assertThat(say.streamAsync("pieces of eight", seen::add).join()).isEqualTo("PIECES OF EIGHT");
    assertThat(seen).containsExactly("PIECES ", "OF ", "EIGHT");
    assertThat(say.invoke("one two")).isEqualTo("ONE TWO");
    assertThat(say.batch(List.of("a b", "c"))).containsExactly("A B", "C");
  }

  @Test
  void aFailureComesBehindTheTokens() {
    SayChain say = new SayChain(new Chat(new Parrot(false)));
    List<String> seen = new ArrayList<>();

    assertThatThrownBy(() -> say.stream("go away!", seen::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the parrot is offended");
    assertThat(seen).containsExactly("GO ", "AWAY!");
  }

  /** The model is told that nobody listens, and its thread is never held up. */
  @Test
  void whoLeavesEarlyCancelsTheModel() throws Exception {
    Parrot parrot = new Parrot(true);
    try (Stream<String> tokens = new SayChain(new Chat(parrot)).stream("on ")) {
      Iterator<String> each = tokens.iterator();
      assertThat(each.next()).isEqualTo("ON ");
    }
    parrot.words.release();
    assertThat(parrot.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
    parrot.threads.get(0).join(30_000);
    assertThat(parrot.threads.get(0).isAlive()).isFalse();
  }
}
