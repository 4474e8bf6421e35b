package io.runnel.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table of the async types of other libraries: what each of them is, the expression that makes
 * a stage or a publisher of the JDK of it, the one that makes it of a run, the class of the library
 * that these need beside the type, and where that comes from.
 *
 * <p>A type stands before its own supertypes. In an expression {@code $code:L} is what is
 * converted, {@code $self:T} the type, {@code $helper:T} the class that it needs and {@code
 * $listened:T} the runtime's help for futures with listeners. Who cancels what comes out cancels
 * what went in; what does nothing before somebody subscribes does not run the chain before either.
 */
public enum LibraryType {
  MONO(
      "reactor.core.publisher.Mono",
      Comes.VALUE,
      "$code:L.toFuture()",
      "$self:T.fromFuture(() -> $code:L)"),
  FLUX(
      "reactor.core.publisher.Flux",
      Comes.STREAM,
      "$helper:T.publisherToFlowPublisher($code:L)",
      "$helper:T.flowPublisherToFlux($code:L)",
      "reactor.adapter.JdkFlowAdapter",
      "io.projectreactor:reactor-core 3.2.0"),
  UNI(
      "io.smallrye.mutiny.Uni",
      Comes.VALUE,
      "$code:L.subscribeAsCompletionStage()",
      "$self:T.createFrom().completionStage(() -> $code:L)"),
  /** Is a publisher of the JDK itself, from Mutiny 2 on. */
  MULTI(
      "io.smallrye.mutiny.Multi",
      Comes.STREAM,
      "$code:L",
      "$self:T.createFrom().publisher($code:L)",
      Optional.empty(),
      "io.smallrye.reactive:mutiny 2.0.0"),
  SINGLE(
      "io.reactivex.rxjava3.core.Single",
      Comes.VALUE,
      "$code:L.toCompletionStage()",
      RxJava.DEFERRED),
  MAYBE(
      "io.reactivex.rxjava3.core.Maybe",
      Comes.VALUE,
      "$code:L.toCompletionStage(null)",
      RxJava.DEFERRED),
  COMPLETABLE(
      "io.reactivex.rxjava3.core.Completable",
      Comes.NOTHING,
      "$code:L.toCompletionStage(null)",
      RxJava.DEFERRED),
  FLOWABLE(
      "io.reactivex.rxjava3.core.Flowable",
      Comes.STREAM,
      "$helper:T.toFlowPublisher($code:L)",
      "$self:T.fromPublisher($helper:T.toPublisher($code:L))",
      ReactiveStreams.ADAPTERS,
      ReactiveStreams.SINCE),
  LISTENABLE_FUTURE(
      "com.google.common.util.concurrent.ListenableFuture",
      Comes.VALUE,
      "$listened:T.of($code:L, $self:T::addListener)",
      "$listened:T.into(\n$>$>$helper:T.create(),\n$code:L,\n"
          + "$helper:T::set,\n$helper:T::setException,\n$helper:T::addListener)$<$<",
      "com.google.common.util.concurrent.SettableFuture",
      "com.google.guava:guava 9.0"),
  PUBLISHER(
      "org.reactivestreams.Publisher",
      Comes.STREAM,
      "$helper:T.toFlowPublisher($code:L)",
      "$helper:T.toPublisher($code:L)",
      ReactiveStreams.ADAPTERS,
      ReactiveStreams.SINCE);

  private final String typeName;
  private final Comes comes;
  private final String toJdk;
  private final String fromRun;
  private final Optional<String> helper;
  private final String since;

  LibraryType(String typeName, Comes comes, String toJdk, String fromRun) {
    this(typeName, comes, toJdk, fromRun, Optional.empty(), "");
  }

  LibraryType(
      String typeName, Comes comes, String toJdk, String fromRun, String helper, String since) {
    this(typeName, comes, toJdk, fromRun, Optional.of(helper), since);
  }

  LibraryType(
      String typeName,
      Comes comes,
      String toJdk,
      String fromRun,
      Optional<String> helper,
      String since) {
    this.typeName = typeName;
    this.comes = comes;
    this.toJdk = toJdk;
    this.fromRun = fromRun;
    this.helper = helper;
    this.since = since;
  }

  /** What comes out of a type. */
  public enum Comes {
    VALUE,
    NOTHING,
    STREAM
  }

  /** All of them, a type before its own supertypes. */
  public static List<LibraryType> all() {
    return Arrays.asList(values());
  }

  /** Its qualified name. */
  public String typeName() {
    return typeName;
  }

  /** Its name as people say it. */
  public String simpleName() {
    return typeName.substring(typeName.lastIndexOf('.') + 1);
  }

  public Comes comes() {
    return comes;
  }

  /** The expression that makes a stage or a publisher of the JDK. */
  public String toJdk() {
    return toJdk;
  }

  /** The expression that makes it of the future, or the publisher, of a run. */
  public String fromRun() {
    return fromRun;
  }

  /** The class that the expressions need beside the type itself. */
  public Optional<String> helper() {
    return helper;
  }

  /** The artifact that has what the expressions need, and from which version on. */
  public String since() {
    return since;
  }

  /** RxJava takes stages that are started, and lets them go on when nobody wants them any more. */
  private static final class RxJava {
    static final String DEFERRED =
        """
        $self:T.defer(() -> {
        $>var run = $code:L;
        return $self:T.fromCompletionStage(run).doOnDispose(() -> run.cancel(true));
        $<})""";
  }

  private static final class ReactiveStreams {
    static final String ADAPTERS = "org.reactivestreams.FlowAdapters";
    static final String SINCE = "org.reactivestreams:reactive-streams 1.0.3";
  }
}
