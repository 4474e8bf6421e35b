package demo;

import io.runnel.Bridge;
import io.runnel.support.Generated;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** {@link DeskChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DeskChainsImpl implements DeskChains {
  private final AnswerChain answerChain;

  private final HandleChain handleChain;

  private final ChatChain chatChain;

  private final BestChain bestChain;

  private final UniqueChain<?> uniqueChain;

  private final PairsChain pairsChain;

  /** Runs on the shared bridge. */
  public DeskChainsImpl(Desk desk) {
    this(desk, Bridge.shared());
  }

  public DeskChainsImpl(Desk desk, Bridge bridge) {
    this.answerChain = new AnswerChain(desk, bridge);
    this.handleChain = new HandleChain(this, desk, bridge);
    this.chatChain = new ChatChain(this, bridge);
    this.bestChain = new BestChain(desk, bridge);
    this.uniqueChain = new UniqueChain<>(bridge);
    this.pairsChain = new PairsChain(desk, bridge);
  }

  @Override
  public CompletionStage<String> answer(String question) {
    return answerChain.invokeAsync(question);
  }

  @Override
  public Long handle(String text) {
    return handleChain.invoke(text);
  }

  @Override
  public Integer chat(Desk.Chat<String> chat) {
    return chatChain.invoke(chat);
  }

  @Override
  public String best(String question) {
    return bestChain.invoke(question);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> unique(List<T> all) {
    return ((UniqueChain<T>) uniqueChain).invoke(all);
  }

  @Override
  public Stream<String> pairs(String text) {
    return pairsChain.stream(text);
  }

  /** The chain behind {@link #answer}. */
  public AnswerChain answerChain() {
    return answerChain;
  }

  /** The chain behind {@link #handle}. */
  public HandleChain handleChain() {
    return handleChain;
  }

  /** The chain behind {@link #chat}. */
  public ChatChain chatChain() {
    return chatChain;
  }

  /** The chain behind {@link #best}. */
  public BestChain bestChain() {
    return bestChain;
  }

  /** The chain behind {@link #unique}. */
  @SuppressWarnings("unchecked")
  public <T> UniqueChain<T> uniqueChain() {
    return (UniqueChain<T>) uniqueChain;
  }

  /** The chain behind {@link #pairs}. */
  public PairsChain pairsChain() {
    return pairsChain;
  }
}
