package demo;

import io.runnel.Bridge;
import io.runnel.support.Generated;

/** {@link HiddenChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
final class HiddenChainsImpl implements HiddenChains {
  private final HiddenChain hiddenChain;

  /** Runs on the shared bridge. */
  HiddenChainsImpl(Hidden hidden) {
    this(hidden, Bridge.shared());
  }

  HiddenChainsImpl(Hidden hidden, Bridge bridge) {
    this.hiddenChain = new HiddenChain(hidden, bridge);
  }

  @Override
  public String hidden(String text) {
    return hiddenChain.invoke(text);
  }

  /** The chain behind {@link #hidden}. */
  HiddenChain hiddenChain() {
    return hiddenChain;
  }
}
