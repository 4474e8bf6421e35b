package io.runnel.support;

import io.runnel.RunConfig;
import org.jspecify.annotations.Nullable;

/** A runnable whose calls start from settings of their own. */
final class Configured<I extends @Nullable Object, O extends @Nullable Object>
    extends AbstractRunnel<I, O> {

  private final AbstractRunnel<I, O> runnel;

  Configured(AbstractRunnel<I, O> runnel, RunConfig config) {
    super(runnel.engine(), ApiDoor.configs().merge(runnel.bound(), config));
    this.runnel = runnel;
  }

  @Override
  String name() {
    return runnel.name();
  }

  @Override
  AbstractRunnel<?, ?> itself() {
    return runnel.itself();
  }

  @Override
  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    return runnel.runSync(run, input);
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    runnel.runAsync(run, input, done);
  }
}
