package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link HTTPClient.Chains#get}, as it runs:
 *
 * <pre>{@code
 * await[load] -> offload[trim] -> offload[chars] -> offload[largest] -> offload[strip] -> offload[wrap]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class GetChain extends PlainChainRunnel<String, HTTPClient.Chains.Bridge>
    implements Runnel<String, HTTPClient.Chains.Bridge> {
  private static final Plan PLAN =
      Plan.of("HTTPClient.Chains.get")
          .await("load")
          .offload("trim")
          .offload("chars")
          .offload("largest")
          .offload("strip")
          .offload("wrap");

  private final HTTPClient.Chains chains;

  private final HTTPClient httpClient;

  private final HTTPClient.Texts texts;

  /** Runs on the shared bridge. */
  public GetChain(HTTPClient.Chains chains, HTTPClient httpClient, HTTPClient.Texts texts) {
    this(chains, httpClient, texts, Bridge.shared());
  }

  public GetChain(HTTPClient.Chains chains, HTTPClient httpClient, HTTPClient.Texts texts,
      Bridge bridge) {
    super(PLAN, bridge);
    this.chains = Objects.requireNonNull(chains, "chains");
    this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  @Override
  public HTTPClient.Chains.Bridge invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String load = await(1, httpClient.load(input));
      position = proceed(2);
      String trim = chains.trim(load);
      position = proceed(3);
      List<String> chars = HTTPClient.Texts.chars(trim);
      position = proceed(4);
      String largest = httpClient.largest(chars);
      position = proceed(5);
      String strip = texts.strip(largest);
      position = proceed(6);
      return HTTPClient.Chains.wrap(strip);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<HTTPClient.Chains.Bridge> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CompletableFuture<HTTPClient.Chains.Bridge> goOn(PlainRun<HTTPClient.Chains.Bridge> run,
      int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = httpClient.load((String) value);
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2) {
        if (!onBlocking(run)) {
          return toBlocking(run, 2, value);
        }
        value = chains.trim((String) value);
        position = left(run, 3);
      }
      if (position == 3) {
        if (!onBlocking(run)) {
          return toBlocking(run, 3, value);
        }
        value = HTTPClient.Texts.chars((String) value);
        position = left(run, 4);
      }
      if (position == 4) {
        if (!onBlocking(run)) {
          return toBlocking(run, 4, value);
        }
        value = httpClient.largest((List<String>) value);
        position = left(run, 5);
      }
      if (position == 5) {
        if (!onBlocking(run)) {
          return toBlocking(run, 5, value);
        }
        value = texts.strip((String) value);
        position = left(run, 6);
      }
      if (position == 6) {
        if (!onBlocking(run)) {
          return toBlocking(run, 6, value);
        }
        value = HTTPClient.Chains.wrap((String) value);
        position = left(run, 7);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> httpClient.load((String) value);
      case 2 -> chains.trim((String) value);
      case 3 -> HTTPClient.Texts.chars((String) value);
      case 4 -> httpClient.largest((List<String>) value);
      case 5 -> texts.strip((String) value);
      case 6 -> HTTPClient.Chains.wrap((String) value);
      default -> throw noSuchStep(call);
    };
  }
}
