package demo;

import io.runnel.support.Generated;

/** {@link HTTPClient.Chains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HTTPClientChainsImpl implements HTTPClient.Chains {
  private final GetChain getChain;

  private final EchoedChain echoedChain;

  /** Runs on the shared bridge. */
  public HTTPClientChainsImpl(HTTPClient httpClient, HTTPClient.Texts texts) {
    this(httpClient, texts, io.runnel.Bridge.shared());
  }

  public HTTPClientChainsImpl(HTTPClient httpClient, HTTPClient.Texts texts,
      io.runnel.Bridge bridge) {
    this.getChain = new GetChain(this, httpClient, texts, bridge);
    this.echoedChain = new EchoedChain(this, bridge);
  }

  @Override
  public HTTPClient.Chains.Bridge get(String url) {
    return getChain.invoke(url);
  }

  @Override
  public String echoed(String text) {
    return echoedChain.invoke(text);
  }

  /** The chain behind {@link #get}. */
  public GetChain getChain() {
    return getChain;
  }

  /** The chain behind {@link #echoed}. */
  public EchoedChain echoedChain() {
    return echoedChain;
  }
}
