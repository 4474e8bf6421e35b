package demo;

import io.runnel.Bridge;
import io.runnel.support.Generated;

/** {@link Half.HalfChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HalfHalfChainsImpl implements Half.HalfChains {
  private final ThroughChain throughChain;

  /** Runs on the shared bridge. */
  public HalfHalfChainsImpl(Half half) {
    this(half, Bridge.shared());
  }

  public HalfHalfChainsImpl(Half half, Bridge bridge) {
    this.throughChain = new ThroughChain(half, bridge);
  }

  @Override
  public String through(String text) {
    return throughChain.invoke(text);
  }

  /** The chain behind {@link #through}. */
  public ThroughChain throughChain() {
    return throughChain;
  }
}
