package demo;

import io.runnel.Bridge;
import io.runnel.StreamRunnel;
import io.runnel.support.Generated;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** {@link SiteChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SiteChainsImpl implements SiteChains {
  private final ScrapeChain scrapeChain;

  private final WindowsChain windowsChain;

  private final OnceChain onceChain;

  private final TransformedChain transformedChain;

  private final CountChain countChain;

  private final AgainChain againChain;

  private final DrainChain drainChain;

  private final InnerChain innerChain;

  private final BehindBarrierChain behindBarrierChain;

  private final CollectedChain collectedChain;

  private final LiveChain liveChain;

  private final PerChunkChain perChunkChain;

  private final RoutedChain routedChain;

  private final RoutedPerChunkChain routedPerChunkChain;

  private final NestedChain nestedChain;

  private final Inner2Chain inner2Chain;

  /** Runs on the shared bridge. */
  public SiteChainsImpl(Site site) {
    this(site, Bridge.shared());
  }

  public SiteChainsImpl(Site site, Bridge bridge) {
    this.scrapeChain = new ScrapeChain(site, bridge);
    this.windowsChain = new WindowsChain(site, bridge);
    this.onceChain = new OnceChain(site, bridge);
    this.transformedChain = new TransformedChain(site, bridge);
    this.countChain = new CountChain(site, bridge);
    this.againChain = new AgainChain(site, bridge);
    this.drainChain = new DrainChain(site, bridge);
    this.innerChain = new InnerChain(site, bridge);
    this.behindBarrierChain = new BehindBarrierChain(site, bridge);
    this.collectedChain = new CollectedChain(site, bridge);
    this.liveChain = new LiveChain(site, bridge);
    this.perChunkChain = new PerChunkChain(site, bridge);
    this.routedChain = new RoutedChain(site, bridge);
    this.routedPerChunkChain = new RoutedPerChunkChain(site, bridge);
    this.nestedChain = new NestedChain(site, bridge);
    this.inner2Chain = new Inner2Chain(bridge);
  }

  @Override
  public Flow.Publisher<Integer> scrape(String site) {
    return scrapeChain.streamAsync(site);
  }

  @Override
  public Stream<List<Site.Row>> windows(String site) {
    return windowsChain.stream(site);
  }

  @Override
  public Stream<String> once(String page) {
    return onceChain.stream(page);
  }

  @Override
  public Stream<Site.Row> transformed(String site) {
    return transformedChain.stream(site);
  }

  @Override
  public long count(String site) {
    return countChain.invoke(site);
  }

  @Override
  public Stream<String> again(String site) {
    return againChain.stream(site);
  }

  @Override
  public void drain(String site) {
    drainChain.invoke(site);
  }

  @Override
  public StreamRunnel<String, Character, List<Character>> inner() {
    return innerChain;
  }

  @Override
  public List<String> behindBarrier(String site) {
    return behindBarrierChain.invoke(site);
  }

  @Override
  public String collected(String text) {
    return collectedChain.invoke(text);
  }

  @Override
  public CompletionStage<String> live(String text) {
    return liveChain.invokeAsync(text);
  }

  @Override
  public Stream<String> perChunk(String site) {
    return perChunkChain.stream(site);
  }

  @Override
  public Stream<String> routed(String path) {
    return routedChain.stream(path);
  }

  @Override
  public String routedPerChunk(String site) {
    return routedPerChunkChain.invoke(site);
  }

  @Override
  public Stream<String> nested(String site) {
    return nestedChain.stream(site);
  }

  @Override
  public Stream<String> inner2(int number) {
    return inner2Chain.stream(number);
  }

  /** The chain behind {@link #scrape}. */
  public ScrapeChain scrapeChain() {
    return scrapeChain;
  }

  /** The chain behind {@link #windows}. */
  public WindowsChain windowsChain() {
    return windowsChain;
  }

  /** The chain behind {@link #once}. */
  public OnceChain onceChain() {
    return onceChain;
  }

  /** The chain behind {@link #transformed}. */
  public TransformedChain transformedChain() {
    return transformedChain;
  }

  /** The chain behind {@link #count}. */
  public CountChain countChain() {
    return countChain;
  }

  /** The chain behind {@link #again}. */
  public AgainChain againChain() {
    return againChain;
  }

  /** The chain behind {@link #drain}. */
  public DrainChain drainChain() {
    return drainChain;
  }

  /** The chain behind {@link #inner}. */
  public InnerChain innerChain() {
    return innerChain;
  }

  /** The chain behind {@link #behindBarrier}. */
  public BehindBarrierChain behindBarrierChain() {
    return behindBarrierChain;
  }

  /** The chain behind {@link #collected}. */
  public CollectedChain collectedChain() {
    return collectedChain;
  }

  /** The chain behind {@link #live}. */
  public LiveChain liveChain() {
    return liveChain;
  }

  /** The chain behind {@link #perChunk}. */
  public PerChunkChain perChunkChain() {
    return perChunkChain;
  }

  /** The chain behind {@link #routed}. */
  public RoutedChain routedChain() {
    return routedChain;
  }

  /** The chain behind {@link #routedPerChunk}. */
  public RoutedPerChunkChain routedPerChunkChain() {
    return routedPerChunkChain;
  }

  /** The chain behind {@link #nested}. */
  public NestedChain nestedChain() {
    return nestedChain;
  }

  /** The chain behind {@link #inner2}. */
  public Inner2Chain inner2Chain() {
    return inner2Chain;
  }
}
