package demo;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.runnel.Bridge;
import io.runnel.support.Generated;
import io.runnel.support.ListenedFuture;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link LibraryChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LibraryChainsImpl implements LibraryChains {
  private final MonoChain monoChain;

  private final UniChain uniChain;

  private final SingleChain singleChain;

  private final MaybeChain maybeChain;

  private final DroppedChain droppedChain;

  private final SavedChain savedChain;

  private final FutureChain futureChain;

  private final LengthChain lengthChain;

  private final JoinedChain joinedChain;

  private final FluxChain fluxChain;

  private final MultiChain multiChain;

  private final FlowableChain flowableChain;

  private final PublisherChain publisherChain;

  private final TextChain textChain;

  /** Runs on the shared bridge. */
  public LibraryChainsImpl(Libraries libraries) {
    this(libraries, Bridge.shared());
  }

  public LibraryChainsImpl(Libraries libraries, Bridge bridge) {
    this.monoChain = new MonoChain(libraries, bridge);
    this.uniChain = new UniChain(libraries, bridge);
    this.singleChain = new SingleChain(libraries, bridge);
    this.maybeChain = new MaybeChain(libraries, bridge);
    this.droppedChain = new DroppedChain(libraries, bridge);
    this.savedChain = new SavedChain(libraries, bridge);
    this.futureChain = new FutureChain(libraries, bridge);
    this.lengthChain = new LengthChain(libraries, bridge);
    this.joinedChain = new JoinedChain(this, libraries, bridge);
    this.fluxChain = new FluxChain(libraries, bridge);
    this.multiChain = new MultiChain(libraries, bridge);
    this.flowableChain = new FlowableChain(libraries, bridge);
    this.publisherChain = new PublisherChain(libraries, bridge);
    this.textChain = new TextChain(libraries, bridge);
  }

  @Override
  public Mono<String> mono(String in) {
    return Mono.fromFuture(() -> monoChain.invokeAsync(in));
  }

  @Override
  public Uni<String> uni(String in) {
    return Uni.createFrom().completionStage(() -> uniChain.invokeAsync(in));
  }

  @Override
  public Single<? extends CharSequence> single(String run2) {
    return Single.defer(() -> {
      var run = singleChain.invokeAsync(run2);
      return Single.fromCompletionStage(run).doOnDispose(() -> run.cancel(true));
    });
  }

  @Override
  public Maybe<String> maybe(String in) {
    return Maybe.defer(() -> {
      var run = maybeChain.invokeAsync(in);
      return Maybe.fromCompletionStage(run).doOnDispose(() -> run.cancel(true));
    });
  }

  @Override
  public Completable dropped(String in) {
    return Completable.defer(() -> {
      var run = droppedChain.invokeAsync(in);
      return Completable.fromCompletionStage(run).doOnDispose(() -> run.cancel(true));
    });
  }

  @Override
  public Mono<Void> saved(String in) {
    return Mono.fromFuture(() -> savedChain.invokeAsync(in));
  }

  @Override
  public ListenableFuture<String> future(String in) {
    return ListenedFuture.into(
        SettableFuture.create(),
        futureChain.invokeAsync(in),
        SettableFuture::set,
        SettableFuture::setException,
        SettableFuture::addListener);
  }

  @Override
  public long length(String in) {
    return lengthChain.invoke(in);
  }

  @Override
  public String joined(String in) {
    return joinedChain.invoke(in);
  }

  @Override
  public Flux<String> flux(String in) {
    return JdkFlowAdapter.flowPublisherToFlux(fluxChain.streamAsync(in));
  }

  @Override
  public Multi<String> multi(String in) {
    return Multi.createFrom().publisher(multiChain.streamAsync(in));
  }

  @Override
  public Flowable<String> flowable(String in) {
    return Flowable.fromPublisher(FlowAdapters.toPublisher(flowableChain.streamAsync(in)));
  }

  @Override
  public Publisher<String> publisher(String in) {
    return FlowAdapters.toPublisher(publisherChain.streamAsync(in));
  }

  @Override
  public String text(String in) {
    return textChain.invoke(in);
  }

  /** The chain behind {@link #mono}. */
  public MonoChain monoChain() {
    return monoChain;
  }

  /** The chain behind {@link #uni}. */
  public UniChain uniChain() {
    return uniChain;
  }

  /** The chain behind {@link #single}. */
  public SingleChain singleChain() {
    return singleChain;
  }

  /** The chain behind {@link #maybe}. */
  public MaybeChain maybeChain() {
    return maybeChain;
  }

  /** The chain behind {@link #dropped}. */
  public DroppedChain droppedChain() {
    return droppedChain;
  }

  /** The chain behind {@link #saved}. */
  public SavedChain savedChain() {
    return savedChain;
  }

  /** The chain behind {@link #future}. */
  public FutureChain futureChain() {
    return futureChain;
  }

  /** The chain behind {@link #length}. */
  public LengthChain lengthChain() {
    return lengthChain;
  }

  /** The chain behind {@link #joined}. */
  public JoinedChain joinedChain() {
    return joinedChain;
  }

  /** The chain behind {@link #flux}. */
  public FluxChain fluxChain() {
    return fluxChain;
  }

  /** The chain behind {@link #multi}. */
  public MultiChain multiChain() {
    return multiChain;
  }

  /** The chain behind {@link #flowable}. */
  public FlowableChain flowableChain() {
    return flowableChain;
  }

  /** The chain behind {@link #publisher}. */
  public PublisherChain publisherChain() {
    return publisherChain;
  }

  /** The chain behind {@link #text}. */
  public TextChain textChain() {
    return textChain;
  }
}
