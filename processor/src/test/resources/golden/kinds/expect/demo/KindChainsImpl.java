package demo;

import io.runnel.Bridge;
import io.runnel.StepException;
import io.runnel.support.Failures;
import io.runnel.support.Generated;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** {@link KindChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class KindChainsImpl implements KindChains {
  private final SquaredChain squaredChain;

  private final TappedChain tappedChain;

  private final KeysChain keysChain;

  private final OldChain oldChain;

  private final VarargsChain varargsChain;

  private final WidenedChain widenedChain;

  private final PrimitiveChain primitiveChain;

  private final DroppedChain droppedChain;

  private final Saver saver;

  private final BoxedChain boxedChain;

  /** Runs on the shared bridge. */
  public KindChainsImpl(Kinds kinds) {
    this(kinds, Bridge.shared());
  }

  public KindChainsImpl(Kinds kinds, Bridge bridge) {
    this.squaredChain = new SquaredChain(kinds, bridge);
    this.tappedChain = new TappedChain(kinds, bridge);
    this.keysChain = new KeysChain(kinds, bridge);
    this.oldChain = new OldChain(kinds, bridge);
    this.varargsChain = new VarargsChain(kinds, bridge);
    this.widenedChain = new WidenedChain(kinds, bridge);
    this.primitiveChain = new PrimitiveChain(kinds, bridge);
    this.droppedChain = new DroppedChain(kinds, bridge);
    this.saver = new Saver(kinds, bridge);
    this.boxedChain = new BoxedChain(kinds, bridge);
  }

  @Override
  public String squared(String text) throws IOException {
    try {
      return squaredChain.invoke(text);
    } catch (StepException failure) {
      if (Failures.checked(failure) instanceof IOException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  @Override
  public Integer tapped(String text) {
    return tappedChain.invoke(text);
  }

  @Override
  public CompletionStage<List<String>> keys(String text) {
    return keysChain.invokeAsync(text);
  }

  @Override
  public String old(String text) {
    return oldChain.invoke(text);
  }

  @Override
  public String varargs(String text) throws Throwable {
    try {
      return varargsChain.invoke(text);
    } catch (StepException failure) {
      Throwable cause = Failures.checked(failure);
      if (cause != null) {
        throw cause;
      }
      throw failure;
    }
  }

  @Override
  public double widened(String text) {
    return widenedChain.invoke(text);
  }

  @Override
  public long primitive(int number) {
    return primitiveChain.invoke(number);
  }

  @Override
  public void dropped(Object value) {
    droppedChain.invoke(value);
  }

  @Override
  public CompletionStage<Void> store(String text) {
    return saver.invokeAsync(text);
  }

  @Override
  public Number boxed(long number) {
    return boxedChain.invoke(number);
  }

  /** The chain behind {@link #squared}. */
  public SquaredChain squaredChain() {
    return squaredChain;
  }

  /** The chain behind {@link #tapped}. */
  public TappedChain tappedChain() {
    return tappedChain;
  }

  /** The chain behind {@link #keys}. */
  public KeysChain keysChain() {
    return keysChain;
  }

  /** The chain behind {@link #old}. */
  public OldChain oldChain() {
    return oldChain;
  }

  /** The chain behind {@link #varargs}. */
  public VarargsChain varargsChain() {
    return varargsChain;
  }

  /** The chain behind {@link #widened}. */
  public WidenedChain widenedChain() {
    return widenedChain;
  }

  /** The chain behind {@link #primitive}. */
  public PrimitiveChain primitiveChain() {
    return primitiveChain;
  }

  /** The chain behind {@link #dropped}. */
  public DroppedChain droppedChain() {
    return droppedChain;
  }

  /** The chain behind {@link #store}. */
  public Saver saver() {
    return saver;
  }

  /** The chain behind {@link #boxed}. */
  public BoxedChain boxedChain() {
    return boxedChain;
  }
}
