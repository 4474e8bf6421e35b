package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The steps of {@link Site}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SiteSteps {
  private SiteSteps() {}

  /** {@link Site#pages} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> pages(Site service) {
    return pages(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> pages(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.pages").stream("pages"),
        bridge,
        (String input, RunContext run) -> service.pages(input));
  }

  /** {@link Site#fetch} as a runnable, on the shared bridge. */
  public static Runnel<String, String> fetch(Site service) {
    return fetch(service, Bridge.shared());
  }

  public static Runnel<String, String> fetch(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.fetch").await("fetch"),
        bridge,
        (String input, RunContext run) -> service.fetch(input));
  }

  /** {@link Site#parse} as a runnable, on the shared bridge. */
  public static Runnel<String, Site.Row> parse(Site service) {
    return parse(service, Bridge.shared());
  }

  public static Runnel<String, Site.Row> parse(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.parse").cpu("parse"),
        bridge,
        (String input, RunContext run) -> service.parse(input));
  }

  /** {@link Site#write} as a runnable, on the shared bridge. */
  public static Runnel<List<Site.Row>, Integer> write(Site service) {
    return write(service, Bridge.shared());
  }

  public static Runnel<List<Site.Row>, Integer> write(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.write").offload("write"),
        bridge,
        (List<Site.Row> input, RunContext run) -> service.write(input));
  }

  /** {@link Site#slow} as a runnable, on the shared bridge. */
  public static Runnel<String, Site.Row> slow(Site service) {
    return slow(service, Bridge.shared());
  }

  public static Runnel<String, Site.Row> slow(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.slow").offload("slow"),
        bridge,
        (String input, RunContext run) -> service.slow(input));
  }

  /** {@link Site#log} as a runnable, on the shared bridge. */
  public static Runnel<Collection<? extends Site.Row>, Collection<? extends Site.Row>> log(
      Site service) {
    return log(service, Bridge.shared());
  }

  public static Runnel<Collection<? extends Site.Row>, Collection<? extends Site.Row>> log(
      Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.log").await("log").tap(),
        bridge,
        (Collection<? extends Site.Row> input, RunContext run) -> service.log(input));
  }

  /** {@link Site#distinct} as a runnable, on the shared bridge. */
  public static StreamRunnel<Stream<Site.Row>, Site.Row, List<Site.Row>> distinct(Site service) {
    return distinct(service, Bridge.shared());
  }

  public static StreamRunnel<Stream<Site.Row>, Site.Row, List<Site.Row>> distinct(Site service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.distinct").stream("distinct"),
        bridge,
        (Stream<Site.Row> input, RunContext run) -> service.distinct(input));
  }

  /** {@link Site#throttle} as a runnable, on the shared bridge. */
  public static <T> StreamRunnel<Flow.Publisher<T>, T, List<T>> throttle(Site service) {
    return throttle(service, Bridge.shared());
  }

  public static <T> StreamRunnel<Flow.Publisher<T>, T, List<T>> throttle(Site service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.throttle").publisher("throttle"),
        bridge,
        (Flow.Publisher<T> input, RunContext run) -> service.throttle(input));
  }

  /** {@link Site#count} as a runnable, on the shared bridge. */
  public static Runnel<Stream<?>, Long> count(Site service) {
    return count(service, Bridge.shared());
  }

  public static Runnel<Stream<?>, Long> count(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.count").offload("count"),
        bridge,
        (Stream<?> input, RunContext run) -> service.count(input));
  }

  /** {@link Site#last} as a runnable, on the shared bridge. */
  public static Runnel<Flow.Publisher<Site.Row>, String> last(Site service) {
    return last(service, Bridge.shared());
  }

  public static Runnel<Flow.Publisher<Site.Row>, String> last(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.last").await("last"),
        bridge,
        (Flow.Publisher<Site.Row> input, RunContext run) -> service.last(input));
  }

  /** {@link Site#drain} as a runnable, on the shared bridge. */
  public static Runnel<Stream<Site.Row>, Stream<Site.Row>> drain(Site service) {
    return drain(service, Bridge.shared());
  }

  public static Runnel<Stream<Site.Row>, Stream<Site.Row>> drain(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.drain").offload("drain"),
        bridge,
        (Stream<Site.Row> input, RunContext run) -> {
          service.drain(input);
          return input;
        });
  }

  /** {@link Site#words} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, String, List<String>> words(Site service) {
    return words(service, Bridge.shared());
  }

  public static StreamRunnel<String, String, List<String>> words(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.words").generator("words"),
        bridge,
        (String input, RunContext run) -> (Generator<String>) out -> service.words(input, out));
  }

  /** {@link Site#letters} as a runnable, on the shared bridge. */
  public static StreamRunnel<String, Character, List<Character>> letters(Site service) {
    return letters(service, Bridge.shared());
  }

  public static StreamRunnel<String, Character, List<Character>> letters(Site service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.letters").iterable("letters"),
        bridge,
        (String input, RunContext run) -> service.letters(input));
  }

  /** {@link Site#sorted} as a runnable, on the shared bridge. */
  public static StreamRunnel<List<String>, String, List<String>> sorted(Site service) {
    return sorted(service, Bridge.shared());
  }

  public static StreamRunnel<List<String>, String, List<String>> sorted(Site service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.sorted").iterable("sorted"),
        bridge,
        (List<String> input, RunContext run) -> service.sorted(input));
  }

  /** {@link Site#title} as a runnable, on the shared bridge. */
  public static Runnel<String, String> title(Site service) {
    return title(service, Bridge.shared());
  }

  public static Runnel<String, String> title(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.title").offload("title"),
        bridge,
        (String input, RunContext run) -> service.title(input));
  }

  /** {@link Site#link} as a runnable, on the shared bridge. */
  public static Runnel<String, Site.Link> link(Site service) {
    return link(service, Bridge.shared());
  }

  public static Runnel<String, Site.Link> link(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.link").offload("link"),
        bridge,
        (String input, RunContext run) -> service.link(input));
  }

  /** {@link Site#page} as a runnable, on the shared bridge. */
  public static Runnel<Site.Page, String> page(Site service) {
    return page(service, Bridge.shared());
  }

  public static Runnel<Site.Page, String> page(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.page").offload("page"),
        bridge,
        (Site.Page input, RunContext run) -> service.page(input));
  }

  /** {@link Site#folder} as a runnable, on the shared bridge. */
  public static StreamRunnel<Site.Folder, String, List<String>> folder(Site service) {
    return folder(service, Bridge.shared());
  }

  public static StreamRunnel<Site.Folder, String, List<String>> folder(Site service,
      Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.ofStream(
        Plan.of("Site.folder").stream("folder"),
        bridge,
        (Site.Folder input, RunContext run) -> service.folder(input));
  }

  /** {@link Site#assemble} as a runnable, on the shared bridge. */
  public static Runnel<List<String>, String> assemble(Site service) {
    return assemble(service, Bridge.shared());
  }

  public static Runnel<List<String>, String> assemble(Site service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Site.assemble").offload("assemble"),
        bridge,
        (List<String> input, RunContext run) -> service.assemble(input));
  }
}
