package demo;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Generated;
import io.runnel.support.ListenedFuture;
import io.runnel.support.Plan;
import java.util.Objects;

/**
 * The chain {@link LibraryChains#joined}, as it runs:
 *
 * <pre>{@code
 * (await[mono] & await[guava]) -> offload[either]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class JoinedChain extends ChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("LibraryChains.joined")
          .fanOut(Branches.of().await("mono").await("guava"))
          .offload("either");

  private final LibraryChains libraryChains;

  private final Libraries libraries;

  /** Runs on the shared bridge. */
  public JoinedChain(LibraryChains libraryChains, Libraries libraries) {
    this(libraryChains, libraries, Bridge.shared());
  }

  public JoinedChain(LibraryChains libraryChains, Libraries libraries, Bridge bridge) {
    super(PLAN, bridge);
    this.libraryChains = Objects.requireNonNull(libraryChains, "libraryChains");
    this.libraries = Objects.requireNonNull(libraries, "libraries");
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> given(1, libraries.mono((String) value)).toFuture();
      case 2 ->
          ListenedFuture.of(given(2, libraries.guava((String) value)), ListenableFuture::addListener);
      case 3 -> libraryChains.either((String) at(value, 0), (String) at(value, 1));
      default -> throw noSuchStep(call);
    };
  }
}
