package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Place;
import io.runnel.processor.javac.ReadableNames;
import io.runnel.processor.reach.Arc;
import io.runnel.processor.reach.Site;
import io.runnel.processor.report.Message;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of {@code RNL301}: who must not block and why, what blocks, and what to do. */
final class BlockingMessage {

  private static final int HEAD = 8;
  private static final int TAIL = 4;

  private final MethodNames names;

  BlockingMessage(MethodNames names) {
    this.names = names;
  }

  Message of(Finding finding) {
    Way way = finding.way();
    String called = names.readable(finding.site().call().target());
    String last = names.readable(way.sink().method());
    AsyncMethod async = finding.async();
    if (way.sink() instanceof Sink.InLibrary library) {
      return way.isDirect()
          ? LibraryMessage.of(async, called, library.path())
          : LibraryMessage.of(async, called, last, spelled(way), library.path());
    }
    Advice advice = Advice.on(((Sink.Listed) way.sink()).line());
    String what =
        way.isDirect()
            ? called + " " + advice.effect()
            : "%s ends up in %s, which %s: %s"
                .formatted(called, last, advice.effect(), spelled(way));
    return Problem.CALL_BLOCKS.worded(
        List.of(
            async.method(),
            async.reason(),
            what,
            finding.runner().map(runner -> ran(runner, finding.site())).orElse(""),
            sentence(waysOut(finding, advice))));
  }

  /** What makes a function run where it stands. */
  private String ran(Arc runner, Site site) {
    Call call = runner.site().call();
    boolean isElsewhere = call.place().line() != site.call().place().line();
    return ", and %s%s runs it %s%s"
        .formatted(
            names.readable(call.target()),
            isElsewhere ? at(call.place()) : "",
            StageMethods.areOf(runner.last().call().target())
                ? "on the thread that completes the stage"
                : "in place",
            between(runner));
  }

  /** Which methods hand the function on, and the stage that runs it. */
  private static String between(Arc runner) {
    List<Site> sites = runner.via() == null ? List.of() : runner.via().sites();
    boolean endsInStage = StageMethods.areOf(runner.last().call().target());
    List<String> names =
        sites.subList(0, Math.max(0, endsInStage ? sites.size() : sites.size() - 1)).stream()
            .map(Site::call)
            .map(call -> ReadableNames.of(call.target()) + at(call.place()))
            .toList();
    return names.isEmpty() ? "" : " by way of " + String.join(", ", shortened(names));
  }

  /** A long way is told by its ends. */
  private static List<String> shortened(List<String> names) {
    int left = names.size() - HEAD - TAIL;
    return left < 2
        ? names
        : Stream.of(
                names.subList(0, HEAD),
                List.of("... " + left + " more ..."),
                names.subList(HEAD + left, names.size()))
            .flatMap(List::stream)
            .toList();
  }

  private static String at(Place place) {
    // Not by %d, which writes the digits of the default locale.
    return " (" + place.file() + ":" + place.line() + ")";
  }

  /** {@code Cache.load -> Disk.read (Cache.java:21) -> Thread.sleep (Disk.java:8)}. */
  private static String spelled(Way way) {
    List<String> names = new ArrayList<>(List.of(way.steps().get(0).name()));
    way.steps().stream().skip(1).map(step -> step.name() + at(step.calledAt())).forEach(names::add);
    return String.join(" -> ", shortened(names));
  }

  private static String waysOut(Finding finding, Advice advice) {
    AsyncMethod.Kind kind = finding.async().kind();
    String instead = advice.givesStage() ? advice.instead() + returning(kind) : advice.instead();
    Optional<String> elsewhere =
        finding.way().sort() == Sort.FUTURE
            ? Optional.empty()
            : finding
                .runner()
                .flatMap(runner -> StageMethods.onExecutor(runner.last().call().target()));
    return Stream.of(Optional.of(instead), elsewhere, Optional.of(escape(finding.async(), advice)))
        .flatMap(Optional::stream)
        .filter(way -> !way.isEmpty())
        .collect(Collectors.joining(", or "));
  }

  /** How the method stops being async, so that it may block. */
  private static String escape(AsyncMethod async, Advice advice) {
    if (async.kind() == AsyncMethod.Kind.MARKED && advice.isCpu()) {
      return "write cpu = true in place of async = true: the bridge then runs the step on its pool"
          + " for computing";
    }
    return escape(async);
  }

  private static String returning(AsyncMethod.Kind kind) {
    return switch (kind) {
      case MARKED -> " and return a stage";
      case STAGE, VOID_STAGE -> " and return that stage";
      case STREAM, INHERITED -> "";
    };
  }

  /** How the method stops being async, so that it may block. */
  static String escape(AsyncMethod async) {
    return switch (async.kind()) {
      case MARKED -> "drop async = true: the bridge then runs the step on another thread";
      case VOID_STAGE -> "make it a plain void step: the bridge then runs it on another thread";
      case STAGE ->
          "make it a plain step that returns the value: the bridge then runs it on another thread";
      case STREAM ->
          "stream by a Stream or from a void method with an emitter: the bridge then runs it on"
              + " another thread";
      case INHERITED ->
          "let the overridden method be a plain step: the bridge then runs it on another thread";
    };
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }
}
