package io.runnel.benchmarks.engine.first;

import java.util.List;

/**
 * A program of scenario G.
 *
 * @param name as the report prints it
 * @param main its class
 * @param jars with what the names of the jars on its class path begin, beside the benchmarks' own
 */
public record Program(String name, Class<?> main, List<String> jars) {

  /** What the others are compared with; it calls nothing. */
  public static final Program EMPTY = new Program("empty", Empty.class, List.of());

  public static final Program RUNNEL_SYNC = runnel("Runnel, invoke", RunnelSync.class);

  public static final Program RUNNEL_ASYNC = runnel("Runnel, invokeAsync", RunnelAsync.class);

  public static final Program THEN_COMPOSE =
      new Program("thenCompose", ThenCompose.class, List.of());

  /** All but the empty one. */
  public static final List<Program> ALL =
      List.of(
          new Program("hand-written calls", HandWritten.class, List.of()),
          RUNNEL_SYNC,
          RUNNEL_ASYNC,
          THEN_COMPOSE,
          new Program("Guava", WithGuava.class, List.of("guava", "failureaccess")),
          new Program("RxJava", WithRxJava.class, List.of("rxjava", "reactive-streams")),
          new Program("Mutiny", WithMutiny.class, List.of("mutiny", "jctools", "smallrye-common")),
          new Program("Reactor", WithReactor.class, List.of("reactor", "reactive-streams")));

  private static Program runnel(String name, Class<?> main) {
    return new Program(name, main, List.of("runnel-runtime"));
  }
}
