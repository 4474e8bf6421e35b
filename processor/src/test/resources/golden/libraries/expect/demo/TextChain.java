package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.Objects;

/**
 * The chain {@link LibraryChains#text}, as it runs:
 *
 * <pre>{@code
 * generate[emitted] => await[same]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class TextChain extends StreamChainRunnel<String, String, String>
    implements StreamRunnel<String, String, String> {
  private static final Plan PLAN =
      Plan.of("LibraryChains.text").asyncGenerator("emitted").await("same");

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public TextChain(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public TextChain(Libraries libraries, Bridge bridge) {
    super(PLAN, Fold.TEXT, bridge);
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 ->
          (AsyncGenerator<String>) out -> given(1, libraries.emitted((String) value, out)).toFuture();
      case 2 -> given(2, libraries.same((String) value)).toFuture();
      default -> throw noSuchStep(call);
    };
  }
}
