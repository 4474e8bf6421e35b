package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Generated;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** {@link StoryChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class StoryChainsImpl implements StoryChains {
  private final StoryChain storyChain;

  private final LinesChain linesChain;

  private final CodesChain codesChain;

  private final LengthsChain lengthsChain;

  private final TextChain textChain;

  private final JoinedChain joinedChain;

  private final FoldedChain foldedChain;

  private final TotalChain totalChain;

  private final ShoutChain shoutChain;

  private final TotalsChain totalsChain;

  private final ShoutLaterChain shoutLaterChain;

  /** Runs on the shared bridge. */
  public StoryChainsImpl(StoryService storyService) {
    this(storyService, Bridge.shared());
  }

  public StoryChainsImpl(StoryService storyService, Bridge bridge) {
    this.storyChain = new StoryChain(storyService, bridge);
    this.linesChain = new LinesChain(storyService, bridge);
    this.codesChain = new CodesChain(storyService, bridge);
    this.lengthsChain = new LengthsChain(storyService, bridge);
    this.textChain = new TextChain(storyService, bridge);
    this.joinedChain = new JoinedChain(storyService, bridge);
    this.foldedChain = new FoldedChain(storyService, bridge);
    this.totalChain = new TotalChain(storyService, bridge);
    this.shoutChain = new ShoutChain(storyService, bridge);
    this.totalsChain = new TotalsChain(storyService, bridge);
    this.shoutLaterChain = new ShoutLaterChain(storyService, bridge);
  }

  @Override
  public Flow.Publisher<String> story(String topic) {
    return storyChain.streamAsync(topic);
  }

  @Override
  public Stream<CharSequence> lines(String text, RunConfig config) {
    return linesChain.stream(text, config);
  }

  @Override
  public List<Integer> codes(String text) {
    return codesChain.invoke(text);
  }

  @Override
  public StreamRunnel<String, Integer, List<Integer>> lengths() {
    return lengthsChain;
  }

  @Override
  public String text(String prompt) {
    return textChain.invoke(prompt);
  }

  @Override
  public String joined(String text) {
    return joinedChain.invoke(text);
  }

  @Override
  public CompletionStage<String> folded(String text) {
    return foldedChain.invokeAsync(text);
  }

  @Override
  public int total(String text) {
    return totalChain.invoke(text);
  }

  @Override
  public void shout(String text) {
    shoutChain.invoke(text);
  }

  @Override
  public Runnel<String, ? extends Number> totals() {
    return totalsChain;
  }

  @Override
  public CompletableFuture<Void> shoutLater(String text) {
    return shoutLaterChain.invokeAsync(text);
  }

  /** The chain behind {@link #story}. */
  public StoryChain storyChain() {
    return storyChain;
  }

  /** The chain behind {@link #lines}. */
  public LinesChain linesChain() {
    return linesChain;
  }

  /** The chain behind {@link #codes}. */
  public CodesChain codesChain() {
    return codesChain;
  }

  /** The chain behind {@link #lengths}. */
  public LengthsChain lengthsChain() {
    return lengthsChain;
  }

  /** The chain behind {@link #text}. */
  public TextChain textChain() {
    return textChain;
  }

  /** The chain behind {@link #joined}. */
  public JoinedChain joinedChain() {
    return joinedChain;
  }

  /** The chain behind {@link #folded}. */
  public FoldedChain foldedChain() {
    return foldedChain;
  }

  /** The chain behind {@link #total}. */
  public TotalChain totalChain() {
    return totalChain;
  }

  /** The chain behind {@link #shout}. */
  public ShoutChain shoutChain() {
    return shoutChain;
  }

  /** The chain behind {@link #totals}. */
  public TotalsChain totalsChain() {
    return totalsChain;
  }

  /** The chain behind {@link #shoutLater}. */
  public ShoutLaterChain shoutLaterChain() {
    return shoutLaterChain;
  }
}
