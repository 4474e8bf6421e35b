package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entry points of every runnable: each opens a run and hands it to what knows how. */
abstract class AbstractRunnel<I extends @Nullable Object, O extends @Nullable Object>
    implements Runnel<I, O> {

  private final Engine engine;
  private final @Nullable RunConfig bound;

  AbstractRunnel(Bridge bridge) {
    this(Engine.of(Objects.requireNonNull(bridge, "bridge")), null);
  }

  /** Made with settings that its calls start from, or null for none. */
  AbstractRunnel(Engine engine, @Nullable RunConfig bound) {
    this.engine = engine;
    this.bound = bound;
  }

  /** What runs of this are called in events and messages. */
  abstract String name();

  /** Runs everything on the calling thread. */
  abstract @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable;

  /** Starts everything; must not throw, but tell. */
  abstract void runAsync(Run run, @Nullable Object input, Done done);

  /** What it calls, if it does nothing but to call it with settings of its own. */
  AbstractRunnel<?, ?> itself() {
    return this;
  }

  Engine engine() {
    return engine;
  }

  RunConfig bound() {
    return bound == null ? RunConfig.defaults() : bound;
  }

  /** A run that somebody called, or a step with {@link io.runnel.RunContext#child()}. */
  Run open(RunConfig call) {
    return open(call, false);
  }

  /** The run that the items of a batch belong to; timeouts are theirs. */
  Run openBatch(RunConfig call) {
    return open(call, true);
  }

  private Run open(RunConfig call, boolean batch) {
    Objects.requireNonNull(call, "config");
    ApiDoor.ForRunConfig configs = ApiDoor.configs();
    RunConfig merged = configs.merge(configs.merge(engine.defaults(), bound()), call);
    return new Run(name(), engine, merged, (Run) configs.parent(merged), batch);
  }

  /** A run as part of another one: on its bridge, unless this was given one of its own. */
  Run nested(Run parent) {
    ApiDoor.ForRunConfig configs = ApiDoor.configs();
    Engine on = engine.isShared() ? parent.engine() : engine;
    RunConfig defaults = on == parent.engine() ? RunConfig.defaults() : on.defaults();
    RunConfig inherited = configs.merge(defaults, parent.child());
    RunConfig merged = configs.merge(inherited, bound());
    return new Run(name(), on, merged, parent, false);
  }

  /** A run for an item of a batch. */
  Run item(Run batch) {
    return new Run(name(), engine, batch.config(), batch, false);
  }

  @Override
  public O invoke(I input) {
    return invoke(input, RunConfig.defaults());
  }

  @Override
  public O invoke(I input, RunConfig config) {
    return Unchecked.cast(SyncRun.call(open(config), input, this));
  }

  @Override
  public CompletableFuture<O> invokeAsync(I input) {
    return invokeAsync(input, RunConfig.defaults());
  }

  @Override
  public CompletableFuture<O> invokeAsync(I input, RunConfig config) {
    return RunFuture.start(open(config), input, this);
  }

  @Override
  public List<O> batch(List<? extends I> inputs) {
    return batch(inputs, RunConfig.defaults());
  }

  @Override
  public List<O> batch(List<? extends I> inputs, RunConfig config) {
    return Batches.wait(this, inputs, config, ItemResults.values());
  }

  @Override
  public CompletableFuture<List<O>> batchAsync(List<? extends I> inputs) {
    return batchAsync(inputs, RunConfig.defaults());
  }

  @Override
  public CompletableFuture<List<O>> batchAsync(List<? extends I> inputs, RunConfig config) {
    return Batches.start(this, inputs, config, ItemResults.values());
  }

  @Override
  public List<Outcome<I, O>> batchOutcomes(List<? extends I> inputs) {
    return batchOutcomes(inputs, RunConfig.defaults());
  }

  @Override
  public List<Outcome<I, O>> batchOutcomes(List<? extends I> inputs, RunConfig config) {
    return Batches.wait(this, inputs, config, ItemResults.outcomes());
  }

  @Override
  public CompletableFuture<List<Outcome<I, O>>> batchOutcomesAsync(List<? extends I> inputs) {
    return batchOutcomesAsync(inputs, RunConfig.defaults());
  }

  @Override
  public CompletableFuture<List<Outcome<I, O>>> batchOutcomesAsync(
      List<? extends I> inputs, RunConfig config) {
    return Batches.start(this, inputs, config, ItemResults.outcomes());
  }

  @Override
  public Stream<Outcome<I, O>> batchAsCompleted(Iterable<? extends I> inputs) {
    return batchAsCompleted(inputs, RunConfig.defaults());
  }

  @Override
  public Stream<Outcome<I, O>> batchAsCompleted(Iterable<? extends I> inputs, RunConfig config) {
    return AsCompletedPull.stream(this, inputs, config);
  }

  @Override
  public Flow.Publisher<Outcome<I, O>> batchAsCompletedAsync(Flow.Publisher<? extends I> inputs) {
    return batchAsCompletedAsync(inputs, RunConfig.defaults());
  }

  @Override
  public Flow.Publisher<Outcome<I, O>> batchAsCompletedAsync(
      Flow.Publisher<? extends I> inputs, RunConfig config) {
    return PublishedBatch.of(this, PublishedItem.outcomes(this), inputs, config);
  }

  @Override
  public <R extends @Nullable Object> Runnel<I, R> then(Runnel<? super O, ? extends R> next) {
    return Compositions.then(this, next);
  }

  @Override
  public <C, R extends @Nullable Object> StreamRunnel<I, C, R> then(
      StreamRunnel<? super O, ? extends C, ? extends R> next) {
    return Compositions.then(this, next);
  }

  @Override
  public Runnel<I, O> withConfig(RunConfig config) {
    return Compositions.configured(this, config);
  }

  @Override
  public String toString() {
    return name();
  }
}
