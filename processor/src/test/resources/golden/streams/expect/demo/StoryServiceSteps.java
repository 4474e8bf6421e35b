package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;
import java.util.Objects;

/** The steps of {@link StoryService}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class StoryServiceSteps {
  private StoryServiceSteps() {}

  /** {@link StoryService#narrate} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> narrate(StoryService service) {
    return narrate(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> narrate(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.narrate").publisher("narrate"),
        bridge,
        (String input, RunContext run) -> service.narrate(input));
  }

  /** {@link StoryService#lines} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> lines(StoryService service) {
    return lines(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> lines(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.lines").stream("lines"),
        bridge,
        (String input, RunContext run) -> service.lines(input));
  }

  /** {@link StoryService#codes} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, Integer, List<Integer>> codes(StoryService service) {
    return codes(service, Bridge.shared());
  }

  public static StreamRunnel<String, Integer, List<Integer>> codes(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.codes").iterator("codes"),
        bridge,
        (String input, RunContext run) -> service.codes(input));
  }

  /** {@link StoryService#parts} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> parts(StoryService service) {
    return parts(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> parts(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.parts").iterable("parts"),
        bridge,
        (String input, RunContext run) -> service.parts(input));
  }

  /** {@link StoryService#words} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> words(StoryService service) {
    return words(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> words(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.words").generator("words"),
        bridge,
        (String input, RunContext run) -> (Generator<String>) out -> service.words(input, out));
  }

  /** {@link StoryService#tokens} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> tokens(StoryService service) {
    return tokens(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> tokens(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("StoryService.tokens").asyncGenerator("tokens"),
        bridge,
        (String input, RunContext run) -> (AsyncGenerator<String>) out -> service.tokens(input, out));
  }

  /** {@link StoryService#upper} as a runnable, on the shared bridge. */
  public static Runnel<String, String> upper(StoryService service) {
    return upper(service, Bridge.shared());
  }

  public static Runnel<String, String> upper(StoryService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("StoryService.upper").inline("upper"),
        bridge,
        (String input, RunContext run) -> service.upper(input));
  }

  /** {@link StoryService#length} as a runnable, on the shared bridge. */
  public static Runnel<String, Integer> length(StoryService service) {
    return length(service, Bridge.shared());
  }

  public static Runnel<String, Integer> length(StoryService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("StoryService.length").offload("length"),
        bridge,
        (String input, RunContext run) -> service.length(input));
  }

  /** {@link StoryService#log} as a runnable, on the shared bridge. */
  public static Runnel<String, String> log(StoryService service) {
    return log(service, Bridge.shared());
  }

  public static Runnel<String, String> log(StoryService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("StoryService.log").offload("log"),
        bridge,
        (String input, RunContext run) -> {
          service.log(input);
          return input;
        });
  }

  /** {@link StoryService#total} as a runnable, on the shared bridge. */
  public static Runnel<List<Integer>, Integer> total(StoryService service) {
    return total(service, Bridge.shared());
  }

  public static Runnel<List<Integer>, Integer> total(StoryService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("StoryService.total").offload("total"),
        bridge,
        (List<Integer> input, RunContext run) -> service.total(input));
  }

  /** {@link StoryService#assemble} as a runnable, on the shared bridge. */
  public static Runnel<List<? extends CharSequence>, String> assemble(StoryService service) {
    return assemble(service, Bridge.shared());
  }

  public static Runnel<List<? extends CharSequence>, String> assemble(StoryService service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("StoryService.assemble").offload("assemble"),
        bridge,
        (List<? extends CharSequence> input, RunContext run) -> service.assemble(input));
  }
}
