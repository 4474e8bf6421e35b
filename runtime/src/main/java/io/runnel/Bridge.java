package io.runnel;

import io.runnel.support.ApiDoor;
import io.runnel.support.Engine;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where steps run: the executors between synchronous and asynchronous code, the timer and the
 * clock.
 *
 * <p>Chains use {@link #shared()} unless they are given one of their own:
 *
 * <pre>{@code
 * try (Bridge bridge = Bridge.builder().defaults(RunConfig.defaults().withTimeout(ofSeconds(30))).build()) {
 *   ReportChain report = new ReportChain(service, bridge);
 *   ...
 * }
 * }</pre>
 *
 * <p>What is not set is made when it is first needed: blocking steps run on one virtual thread each
 * on Java 21 and newer, on a pool of 256 daemon threads before; CPU-bound steps on a pool with as
 * many daemon threads as there are cores. These pools make room while a step on them waits in a
 * call for other steps; a thread of an executor that was given runs such steps itself meanwhile.
 */
public final class Bridge implements AutoCloseable {

  private static final Bridge SHARED = new Bridge(Engine.shared());

  private final Engine engine;

  private Bridge(Engine engine) {
    this.engine = engine;
  }

  /**
   * The bridge of everything that is given no other; it is never closed.
   *
   * @return the one shared bridge
   */
  public static Bridge shared() {
    return SHARED;
  }

  /**
   * Starts a bridge of one's own.
   *
   * @return a builder with nothing set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Ends what the bridge made itself: new runs are refused with an {@link IllegalStateException},
   * those in flight are cancelled, and when it returns none of their steps runs any more. Executors
   * that were given to the builder are left as they are. Does nothing on the {@link #shared()}
   * bridge, and nothing more the second time.
   */
  @Override
  public void close() {
    engine.close();
  }

  @Override
  public String toString() {
    return "Bridge[" + engine + "]";
  }

  /** What the engine needs of a bridge and its users do not. */
  private static final class Door implements ApiDoor.ForBridge {
    @Override
    public Engine engine(Bridge bridge) {
      return bridge.engine;
    }
  }

  /** Collects the parts of a bridge; what is not set is made by the bridge itself. */
  public static final class Builder {

    static {
      ApiDoor.open(new Door()); // which leads to no shared bridge: its engine is known
    }

    private @Nullable Executor blocking;
    private @Nullable Executor cpu;
    private @Nullable ScheduledExecutorService timer;
    private @Nullable InstantSource clock;
    private RunConfig defaults = RunConfig.defaults();
    private @Nullable Supplier<? extends UnaryOperator<Runnable>> context;

    private Builder() {}

    /**
     * Sets where synchronous steps run in asynchronous calls.
     *
     * @param executor the executor; it must run tasks on other threads than the one that submits
     * @return this builder
     */
    public Builder blocking(Executor executor) {
      blocking = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets where {@code cpu = true} steps run in asynchronous calls.
     *
     * @param executor the executor; it must run tasks on other threads than the one that submits
     * @return this builder
     */
    public Builder cpu(Executor executor) {
      cpu = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets what timeouts are scheduled on.
     *
     * @param executor the timer
     * @return this builder
     */
    public Builder timer(ScheduledExecutorService executor) {
      timer = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets the clock that deadlines, event times and elapsed times are read from.
     *
     * @param source the clock
     * @return this builder
     */
    public Builder clock(InstantSource source) {
      clock = Objects.requireNonNull(source, "source");
      return this;
    }

    /**
     * Sets what every call of the bridge's chains starts from.
     *
     * @param config the weakest settings
     * @return this builder
     */
    public Builder defaults(RunConfig config) {
      defaults = Objects.requireNonNull(config, "config");
      return this;
    }

    /**
     * Carries thread-locals along. The supplier is called once a call, on the calling thread; what
     * it returns wraps all work of the call that happens on other threads.
     *
     * <pre>{@code
     * Bridge.builder().context(() -> {
     *   Map<String, String> mdc = MDC.getCopyOfContextMap();
     *   return task -> () -> withMdc(mdc, task);
     * })
     * }</pre>
     *
     * @param capture takes what is to be carried along
     * @return this builder
     */
    public Builder context(Supplier<? extends UnaryOperator<Runnable>> capture) {
      context = Objects.requireNonNull(capture, "capture");
      return this;
    }

    /**
     * Makes the bridge. It starts no thread before one is needed.
     *
     * @return a bridge to be closed
     */
    public Bridge build() {
      return new Bridge(new Engine(blocking, cpu, timer, clock, defaults, context));
    }
  }
}
