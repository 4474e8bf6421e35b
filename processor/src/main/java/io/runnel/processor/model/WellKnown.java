package io.runnel.processor.model;

import java.util.Map;

/** The qualified names that the processor knows by heart, so that it depends on no library. */
public final class WellKnown {

  public static final String STEP = "io.runnel.annotation.Step";
  public static final String STREAMING = "io.runnel.annotation.Streaming";
  public static final String CHAIN = "io.runnel.annotation.Chain";
  public static final String USES = "io.runnel.annotation.Uses";
  public static final String FROM = "io.runnel.annotation.From";

  /** Marks what this processor wrote, in this compilation or in an earlier one. */
  public static final String GENERATED = "io.runnel.support.Generated";

  /** What chain classes extend. */
  public static final String CHAIN_RUNNEL = "io.runnel.support.ChainRunnel";

  public static final String BRIDGE = "io.runnel.Bridge";
  public static final String EMITTER = "io.runnel.Emitter";
  public static final String RUN_CONTEXT = "io.runnel.RunContext";
  public static final String RUN_CONFIG = "io.runnel.RunConfig";
  public static final String OUTCOME = "io.runnel.Outcome";
  public static final String RUNNEL = "io.runnel.Runnel";
  public static final String STREAM_RUNNEL = "io.runnel.StreamRunnel";

  public static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";
  public static final String COMPLETABLE_FUTURE = "java.util.concurrent.CompletableFuture";
  public static final String FUTURE = "java.util.concurrent.Future";
  public static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";
  public static final String STREAM = "java.util.stream.Stream";
  public static final String BASE_STREAM = "java.util.stream.BaseStream";
  public static final String ITERATOR = "java.util.Iterator";
  public static final String ITERABLE = "java.lang.Iterable";

  /** Async types of other libraries that are not bridged, and what to write instead. */
  public static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("io.reactivex.rxjava3.core.Observable", "Flowable"),
          Map.entry("io.reactivex.Single", "CompletionStage"),
          Map.entry("io.reactivex.Maybe", "CompletionStage"),
          Map.entry("io.reactivex.Completable", "CompletionStage<Void>"),
          Map.entry("io.reactivex.Observable", "Flowable"),
          Map.entry("rx.Single", "CompletionStage"),
          Map.entry("rx.Completable", "CompletionStage<Void>"),
          Map.entry("rx.Observable", "Flow.Publisher"),
          Map.entry("io.vertx.core.Future", "CompletionStage"),
          Map.entry("scala.concurrent.Future", "CompletionStage"),
          Map.entry("kotlinx.coroutines.Deferred", "CompletionStage"),
          Map.entry("kotlinx.coroutines.flow.Flow", "Flow.Publisher"));

  private WellKnown() {}

  /** What to write instead of an async type of another library. */
  public static String insteadOf(String foreign) {
    return FOREIGN.getOrDefault(foreign, "CompletionStage or Flow.Publisher");
  }
}
