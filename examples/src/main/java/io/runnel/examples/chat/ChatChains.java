package io.runnel.examples.chat;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The ways to ask a question.
 *
 * <p>From this the processor writes {@code AskChain}, {@code AskLaterChain}, {@code TellChain} and
 * {@code TellLaterChain}, each with every way to run it (at once, later, in batches), and {@code
 * ChatChainsImpl}, whose methods run their chain as declared here.
 */
@Uses(ChatService.class)
public interface ChatChains {

  /** Waits for the answer. Its step {@code send} is asynchronous: the call bridges to it. */
  @Chain({"request", "send", "answer"})
  String ask(String question);

  /** Does not wait. Its step {@code sendAndWait} blocks: the call moves it to another thread. */
  @Chain({"request", "sendAndWait", "answer"})
  CompletionStage<String> askLater(String question);

  /** The answer token by token; to be closed, which ends it early. */
  @Chain({"streamingRequest", "tokens"})
  Stream<String> tell(String question);

  /** The answer token by token, to whoever subscribes, as many as are requested. */
  @Chain({"streamingRequest", "open", "body", "tokensAsync"})
  Flow.Publisher<String> tellLater(String question);
}
