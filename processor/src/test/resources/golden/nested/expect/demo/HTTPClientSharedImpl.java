package demo;

import io.runnel.Bridge;
import io.runnel.support.Generated;

/** {@link HTTPClient.Shared}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HTTPClientSharedImpl implements HTTPClient.Shared {
  private final EchoedChain echoedChain;

  /** Runs on the shared bridge. */
  public HTTPClientSharedImpl() {
    this(Bridge.shared());
  }

  public HTTPClientSharedImpl(Bridge bridge) {
    this.echoedChain = new EchoedChain(this, bridge);
  }

  @Override
  public String echoed(String text) {
    return echoedChain.invoke(text);
  }

  /** The chain behind {@link #echoed}. */
  public EchoedChain echoedChain() {
    return echoedChain;
  }
}
