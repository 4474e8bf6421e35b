package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of {@link Kinds}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
@SuppressWarnings({
    "deprecation",
    "rawtypes",
    "unchecked"
})
public final class KindsSteps {
  private KindsSteps() {}

  /** {@link Kinds#square} as a runnable, on the shared bridge. */
  public static Runnel<Long, Long> square(Kinds service) {
    return square(service, Bridge.shared());
  }

  public static Runnel<Long, Long> square(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.square").cpu("square"),
        bridge,
        (Long input, RunContext run) -> service.square(StepRunnels.present("Kinds.square", input)));
  }

  /** {@link Kinds#parse} as a runnable, on the shared bridge. */
  public static Runnel<String, Integer> parse() {
    return parse(Bridge.shared());
  }

  public static Runnel<String, Integer> parse(Bridge bridge) {
    return StepRunnels.of(
        Plan.of("Kinds.parse").offload("parse"),
        bridge,
        (String input, RunContext run) -> Kinds.parse(input));
  }

  /** {@link Kinds#save} as a runnable, on the shared bridge. */
  public static Runnel<Object, Object> save(Kinds service) {
    return save(service, Bridge.shared());
  }

  public static Runnel<Object, Object> save(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.save").await("save").tap(),
        bridge,
        (Object input, RunContext run) -> service.save(input));
  }

  /** {@link Kinds#wrap} as a runnable, on the shared bridge. */
  public static Runnel<Number, Number> wrap(Kinds service) {
    return wrap(service, Bridge.shared());
  }

  public static Runnel<Number, Number> wrap(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.wrap").await("wrap"),
        bridge,
        (Number input, RunContext run) -> service.wrap(input));
  }

  /** {@link Kinds#anything} as a runnable, on the shared bridge. */
  public static Runnel<Object, Object> anything(Kinds service) {
    return anything(service, Bridge.shared());
  }

  public static Runnel<Object, Object> anything(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.anything").await("anything"),
        bridge,
        (Object input, RunContext run) -> service.anything(input));
  }

  /** {@link Kinds#group} as a runnable, on the shared bridge. */
  public static Runnel<String, Map<String, List<String>>> class_(Kinds service) {
    return class_(service, Bridge.shared());
  }

  public static Runnel<String, Map<String, List<String>>> class_(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.class_").offload("class_"),
        bridge,
        (String input, RunContext run) -> service.group(run, input));
  }

  /** {@link Kinds#describe} as a runnable, on the shared bridge. */
  public static Runnel<Object, String> describe(Kinds service) {
    return describe(service, Bridge.shared());
  }

  public static Runnel<Object, String> describe(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.describe").offload("describe"),
        bridge,
        (Object input, RunContext run) -> service.describe(input));
  }

  /** {@link Kinds#keys} as a runnable, on the shared bridge. */
  public static Runnel<Map<String, ? extends List<String>>, List<String>> keys(Kinds service) {
    return keys(service, Bridge.shared());
  }

  public static Runnel<Map<String, ? extends List<String>>, List<String>> keys(Kinds service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.keys").offload("keys"),
        bridge,
        (Map<String, ? extends List<String>> input, RunContext run) -> service.keys(input));
  }

  /** {@link Kinds#old} as a runnable, on the shared bridge. */
  public static Runnel<String, String> old(Kinds service) {
    return old(service, Bridge.shared());
  }

  public static Runnel<String, String> old(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.old").offload("old"),
        bridge,
        (String input, RunContext run) -> service.old(input));
  }

  /** {@link Kinds#join} as a runnable, on the shared bridge. */
  public static Runnel<Object[], String> join(Kinds service) {
    return join(service, Bridge.shared());
  }

  public static Runnel<Object[], String> join(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.join").offload("join"),
        bridge,
        (Object[] input, RunContext run) -> service.join(input));
  }

  /** {@link Kinds#split} as a runnable, on the shared bridge. */
  public static Runnel<String, String[]> split(Kinds service) {
    return split(service, Bridge.shared());
  }

  public static Runnel<String, String[]> split(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.split").offload("split"),
        bridge,
        (String input, RunContext run) -> service.split(input));
  }

  /** {@link Kinds#raw} as a runnable, on the shared bridge. */
  public static Runnel<String, List> raw(Kinds service) {
    return raw(service, Bridge.shared());
  }

  public static Runnel<String, List> raw(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.raw").offload("raw"),
        bridge,
        (String input, RunContext run) -> service.raw(input));
  }

  /** {@link Kinds#toString} as a runnable, on the shared bridge. */
  public static Runnel<List<?>, String> toString_() {
    return toString_(Bridge.shared());
  }

  public static Runnel<List<?>, String> toString_(Bridge bridge) {
    return StepRunnels.of(
        Plan.of("Kinds.toString").offload("toString"),
        bridge,
        (List<?> input, RunContext run) -> Kinds.toString(input));
  }

  /** {@link Kinds#input} as a runnable, on the shared bridge. */
  public static Runnel<String, Integer> input(Kinds service) {
    return input(service, Bridge.shared());
  }

  public static Runnel<String, Integer> input(Kinds service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Kinds.input").offload("input"),
        bridge,
        (String input, RunContext run) -> service.input(input));
  }
}
