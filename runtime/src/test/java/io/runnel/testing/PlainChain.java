package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A chain of single steps whose plain asynchronous calls run as generated ones do. */
public final class PlainChain<I, O> extends PlainChainRunnel<I, O> {

  private final List<Step> steps;

  private PlainChain(Plan plan, Bridge bridge, List<Step> steps) {
    super(plan, bridge);
    this.steps = steps;
  }

  /** How a step runs. */
  public enum Kind {
    OFFLOAD,
    CPU,
    INLINE,
    AWAIT,
    AWAIT_TAP
  }

  /** What a step does. */
  @FunctionalInterface
  public interface Body {
    Object call(Object value) throws Throwable;
  }

  private record Step(Kind kind, Body body) {}

  public static Builder of(String name) {
    return new Builder(Plan.of(name));
  }

  /** Takes the steps in their order; they are called s1, s2 and so on. */
  public static final class Builder {
    private final List<Step> steps = new ArrayList<>();
    private Plan plan;
    private Bridge bridge = Bridge.shared();

    private Builder(Plan plan) {
      this.plan = plan;
    }

    public Builder on(Bridge other) {
      bridge = other;
      return this;
    }

    public Builder step(Kind kind, Body body) {
      steps.add(new Step(kind, body));
      String name = "s" + steps.size();
      plan =
          switch (kind) {
            case OFFLOAD -> plan.offload(name);
            case CPU -> plan.cpu(name);
            case INLINE -> plan.inline(name);
            case AWAIT -> plan.await(name);
            case AWAIT_TAP -> plan.await(name).tap();
          };
      return this;
    }

    public Builder offload(Body body) {
      return step(Kind.OFFLOAD, body);
    }

    public Builder inline(Body body) {
      return step(Kind.INLINE, body);
    }

    public Builder await(Body body) {
      return step(Kind.AWAIT, body);
    }

    public <I, O> PlainChain<I, O> build() {
      return new PlainChain<>(plan, bridge, List.copyOf(steps));
    }
  }

  @Override
  public CompletableFuture<O> invokeAsync(I input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<O> goOn(PlainRun<O> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      while (position <= steps.size()) {
        Step step = steps.get(position - 1);
        boolean isMoved = step.kind() == Kind.OFFLOAD || step.kind() == Kind.CPU;
        if (!isMoved && !goesOn(run)) {
          return run;
        }
        switch (step.kind()) {
          case OFFLOAD -> {
            if (!onBlocking(run)) {
              return toBlocking(run, position, value);
            }
            value = step.body().call(value);
            position = left(run, position + 1);
          }
          case CPU -> {
            if (!onCpu(run)) {
              return toCpu(run, position, value);
            }
            value = step.body().call(value);
            position = left(run, position + 1);
          }
          case INLINE -> {
            value = step.body().call(value);
            position++;
          }
          default -> {
            boolean tap = step.kind() == Kind.AWAIT_TAP;
            CompletionStage<?> stage = (CompletionStage<?>) step.body().call(value);
            if (!isComplete(stage)) {
              return tap
                  ? awaitingTap(run, position, stage, value)
                  : awaiting(run, position, stage);
            }
            Object result = result(stage);
            value = tap ? value : result;
            position++;
          }
        }
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return steps.get(call - 1).body().call(value);
  }
}
