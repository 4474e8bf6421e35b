package demo;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Generated;
import io.runnel.support.ListenedFuture;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;
import reactor.adapter.JdkFlowAdapter;

/** The steps of {@link Libraries}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LibrariesSteps {
  private LibrariesSteps() {}

  /** {@link Libraries#mono} as a runnable, on the shared bridge. */
  public static Runnel<String, String> mono(Libraries service) {
    return mono(service, Bridge.shared());
  }

  public static Runnel<String, String> mono(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.mono").await("mono"),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.mono", service.mono(input)).toFuture());
  }

  /** {@link Libraries#uni} as a runnable, on the shared bridge. */
  public static Runnel<String, String> uni(Libraries service) {
    return uni(service, Bridge.shared());
  }

  public static Runnel<String, String> uni(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.uni").await("uni"),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.uni", service.uni(input)).subscribeAsCompletionStage());
  }

  /** {@link Libraries#single} as a runnable, on the shared bridge. */
  public static Runnel<String, String> single(Libraries service) {
    return single(service, Bridge.shared());
  }

  public static Runnel<String, String> single(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.single").await("single"),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.single", service.single(input)).toCompletionStage());
  }

  /** {@link Libraries#maybe} as a runnable, on the shared bridge. */
  public static Runnel<String, String> maybe(Libraries service) {
    return maybe(service, Bridge.shared());
  }

  public static Runnel<String, String> maybe(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.maybe").await("maybe"),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.maybe", service.maybe(input)).toCompletionStage(null));
  }

  /** {@link Libraries#guava} as a runnable, on the shared bridge. */
  public static Runnel<String, String> guava(Libraries service) {
    return guava(service, Bridge.shared());
  }

  public static Runnel<String, String> guava(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.guava").await("guava"),
        bridge,
        (String input, RunContext run) ->
            ListenedFuture.of(StepRunnels.given("Libraries.guava", service.guava(input)), ListenableFuture::addListener));
  }

  /** {@link Libraries#log} as a runnable, on the shared bridge. */
  public static Runnel<String, String> log(Libraries service) {
    return log(service, Bridge.shared());
  }

  public static Runnel<String, String> log(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.log").await("log").tap(),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.log", service.log(input)).toCompletionStage(null));
  }

  /** {@link Libraries#save} as a runnable, on the shared bridge. */
  public static Runnel<String, String> save(Libraries service) {
    return save(service, Bridge.shared());
  }

  public static Runnel<String, String> save(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.save").await("save").tap(),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.save", service.save(input)).toFuture());
  }

  /** {@link Libraries#same} as a runnable, on the shared bridge. */
  public static <T> Runnel<T, T> same(Libraries service) {
    return same(service, Bridge.shared());
  }

  public static <T> Runnel<T, T> same(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.same").await("same"),
        bridge,
        (T input, RunContext run) ->
            StepRunnels.given("Libraries.same", service.same(input)).toFuture());
  }

  /** {@link Libraries#length} as a runnable, on the shared bridge. */
  public static Runnel<String, Integer> length(Libraries service) {
    return length(service, Bridge.shared());
  }

  public static Runnel<String, Integer> length(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Libraries.length").await("length"),
        bridge,
        (String input, RunContext run) ->
            StepRunnels.given("Libraries.length", service.length(input)).toFuture());
  }

  /** {@link Libraries#flux} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> flux(Libraries service) {
    return flux(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> flux(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Libraries.flux").publisher("flux"),
        bridge,
        (String input, RunContext run) ->
            JdkFlowAdapter.publisherToFlowPublisher(StepRunnels.given("Libraries.flux", service.flux(input))));
  }

  /** {@link Libraries#multi} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> multi(Libraries service) {
    return multi(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> multi(Libraries service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Libraries.multi").publisher("multi"),
        bridge,
        (String input, RunContext run) -> service.multi(input));
  }

  /** {@link Libraries#flowable} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> flowable(Libraries service) {
    return flowable(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> flowable(Libraries service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Libraries.flowable").publisher("flowable"),
        bridge,
        (String input, RunContext run) ->
            FlowAdapters.toFlowPublisher(StepRunnels.given("Libraries.flowable", service.flowable(input))));
  }

  /** {@link Libraries#publisher} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> publisher(Libraries service) {
    return publisher(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> publisher(Libraries service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Libraries.publisher").publisher("publisher"),
        bridge,
        (String input, RunContext run) ->
            FlowAdapters.toFlowPublisher(StepRunnels.given("Libraries.publisher", service.publisher(input))));
  }

  /** {@link Libraries#emitted} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> emitted(Libraries service) {
    return emitted(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> emitted(Libraries service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Libraries.emitted").asyncGenerator("emitted"),
        bridge,
        (String input, RunContext run) ->
            (AsyncGenerator<String>) out -> StepRunnels.given("Libraries.emitted", service.emitted(input, out)).toFuture());
  }
}
