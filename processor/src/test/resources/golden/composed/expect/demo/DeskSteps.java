package demo;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The steps of {@link Desk}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DeskSteps {
  private DeskSteps() {}

  /** {@link Desk#classify} as a runnable, on the shared bridge. */
  public static Runnel<String, Desk.Request<String>> classify(Desk service) {
    return classify(service, Bridge.shared());
  }

  public static Runnel<String, Desk.Request<String>> classify(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.classify").offload("classify"),
        bridge,
        (String input, RunContext run) -> service.classify(input));
  }

  /** {@link Desk#refund} as a runnable, on the shared bridge. */
  public static Runnel<Desk.Refund<String>, Integer> refund(Desk service) {
    return refund(service, Bridge.shared());
  }

  public static Runnel<Desk.Refund<String>, Integer> refund(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.refund").await("refund"),
        bridge,
        (Desk.Refund<String> input, RunContext run) -> service.refund(input));
  }

  /** {@link Desk#rate} as a runnable, on the shared bridge. */
  public static Runnel<Number, Long> rate(Desk service) {
    return rate(service, Bridge.shared());
  }

  public static Runnel<Number, Long> rate(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.rate").offload("rate"),
        bridge,
        (Number input, RunContext run) -> service.rate(input));
  }

  /** {@link Desk#retrieve} as a runnable, on the shared bridge. */
  public static Runnel<String, List<String>> retrieve(Desk service) {
    return retrieve(service, Bridge.shared());
  }

  public static Runnel<String, List<String>> retrieve(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.retrieve").offload("retrieve"),
        bridge,
        (String input, RunContext run) -> service.retrieve(input));
  }

  /** {@link Desk#log} as a runnable, on the shared bridge. */
  public static Runnel<Object, Object> log(Desk service) {
    return log(service, Bridge.shared());
  }

  public static Runnel<Object, Object> log(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.log").offload("log"),
        bridge,
        (Object input, RunContext run) -> {
          service.log(input);
          return input;
        });
  }

  /** {@link Desk#ask} as a runnable, on the shared bridge. */
  public static Runnel<String, String> ask(Desk service) {
    return ask(service, Bridge.shared());
  }

  public static Runnel<String, String> ask(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.ask").await("ask"),
        bridge,
        (String input, RunContext run) -> service.ask(input));
  }

  /** {@link Desk#use} as a runnable, on the shared bridge. */
  public static Runnel<Outcome.Success<String, String>, String> use(Desk service) {
    return use(service, Bridge.shared());
  }

  public static Runnel<Outcome.Success<String, String>, String> use(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.use").offload("use"),
        bridge,
        (Outcome.Success<String, String> input, RunContext run) -> service.use(input));
  }

  /** {@link Desk#apologise} as a runnable, on the shared bridge. */
  public static Runnel<Outcome.Failure<String, String>, String> apologise(Desk service) {
    return apologise(service, Bridge.shared());
  }

  public static Runnel<Outcome.Failure<String, String>, String> apologise(Desk service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.apologise").offload("apologise"),
        bridge,
        (Outcome.Failure<String, String> input, RunContext run) -> service.apologise(input));
  }

  /** {@link Desk#dedupe} as a runnable, on the shared bridge. */
  public static <T> Runnel<List<T>, List<T>> dedupe() {
    return dedupe(Bridge.shared());
  }

  public static <T> Runnel<List<T>, List<T>> dedupe(Bridge bridge) {
    return StepRunnels.of(
        Plan.of("Desk.dedupe").offload("dedupe"),
        bridge,
        (List<T> input, RunContext run) -> Desk.dedupe(input));
  }

  /** {@link Desk#max} as a runnable, on the shared bridge. */
  public static <T extends Comparable<? super T>> Runnel<Collection<? extends T>, T> max(
      Desk service) {
    return max(service, Bridge.shared());
  }

  public static <T extends Comparable<? super T>> Runnel<Collection<? extends T>, T> max(
      Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.max").offload("max"),
        bridge,
        (Collection<? extends T> input, RunContext run) -> service.max(input));
  }

  /** {@link Desk#words} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> words(Desk service) {
    return words(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> words(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Desk.words").iterable("words"),
        bridge,
        (String input, RunContext run) -> service.words(input));
  }

  /** {@link Desk#length} as a runnable, on the shared bridge. */
  public static Runnel<String, Integer> length(Desk service) {
    return length(service, Bridge.shared());
  }

  public static Runnel<String, Integer> length(Desk service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Desk.length").offload("length"),
        bridge,
        (String input, RunContext run) -> service.length(input));
  }
}
