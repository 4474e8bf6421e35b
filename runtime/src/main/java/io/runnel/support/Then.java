package io.runnel.support;

import io.runnel.RunConfig;
import org.jspecify.annotations.Nullable;

/** One runnable behind another, each with a run of its own inside that of both. */
final class Then<I extends @Nullable Object, R extends @Nullable Object>
    extends AbstractRunnel<I, R> {

  private final AbstractRunnel<?, ?> first;
  private final AbstractRunnel<?, ?> next;

  Then(AbstractRunnel<?, ?> first, AbstractRunnel<?, ?> next) {
    super(Engine.ofBoth(first.engine(), next.engine()), RunConfig.defaults());
    this.first = first;
    this.next = next;
  }

  @Override
  String name() {
    return first.name() + " then " + next.name();
  }

  @Override
  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    Object between = SyncRun.nested(first.nested(run), input, first);
    return SyncRun.nested(next.nested(run), between, next);
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    AsyncRun.start(
        first.nested(run),
        input,
        first,
        (between, failure, on) -> {
          if (failure != null) {
            done.done(null, failure, on);
          } else {
            AsyncRun.start(next.nested(run), between, next, done);
          }
        });
  }
}
