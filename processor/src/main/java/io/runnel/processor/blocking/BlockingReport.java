package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import io.runnel.processor.reach.Arc;
import io.runnel.processor.reach.Node;
import io.runnel.processor.reach.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * Says at which calls a method blocks: at each that stands in it, also in its lambdas and local
 * classes, and that leads to something that blocks, by itself or by code elsewhere.
 */
final class BlockingReport {

  private final Ways ways;
  private final BlockingOptions options;
  private final BlockingMessage message;

  BlockingReport(Ways ways, BlockingOptions options, BlockingMessage message) {
    this.ways = ways;
    this.options = options;
    this.message = message;
  }

  /** What is to be said of an async method. */
  List<Report> on(AsyncMethod async, ExecutableElement method, Node start) {
    if (ways.areNone()) {
      return List.of();
    }
    List<Report> reports = new ArrayList<>();
    Set<Node> own = ownCode(method, start, arc -> true);
    Set<Node> waiting = ownCode(method, start, arc -> !arc.isBehindAll());
    Set<Place> seen = new HashSet<>(); // a loop makes several calls at one place
    for (Node node : own) {
      Optional<Arc> runner = runnerOf(node, start, own);
      for (Site site : node.sites()) {
        worstFrom(site, own, waiting.contains(node))
            .filter(way -> seen.add(site.call().place()))
            .flatMap(way -> report(new Finding(async, site, way, runner)))
            .ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> report(Finding finding) {
    return options
        .reportOf(finding.way().sort())
        .map(kind -> new Report(kind, finding.site().call().place(), message.of(finding)));
  }

  /** How a function or local class in the method gets to run. */
  private static Optional<Arc> runnerOf(Node node, Node start, Set<Node> own) {
    return node == start
        ? Optional.empty()
        : node.callers().stream().filter(arc -> own.contains(arc.site().caller())).findFirst();
  }

  /** One finding for each call: the worst that it leads to, and of that the nearest. */
  private Optional<Way> worstFrom(Site site, Set<Node> own, boolean waitsForFutures) {
    return Stream.of(Sort.values())
        .filter(sort -> options.reportOf(sort).isPresent())
        .filter(sort -> sort != Sort.FUTURE || waitsForFutures)
        .flatMap(sort -> ways.from(site, sort, node -> !own.contains(node)).stream())
        .min(
            Comparator.comparing((Way way) -> way.sort().rank())
                .thenComparing(way -> way.steps().size()));
  }

  /** The method and what runs, over these arcs, of the code that stands in it. */
  private static Set<Node> ownCode(ExecutableElement method, Node start, Predicate<Arc> condition) {
    Set<Node> own = new LinkedHashSet<>(List.of(start));
    List<Node> open = new ArrayList<>(own);
    for (int i = 0; i < open.size(); i++) {
      open.get(i).sites().stream()
          .flatMap(site -> site.arcs().stream())
          .filter(condition)
          .map(Arc::target)
          .filter(target -> target.code().belongsTo(method) && own.add(target))
          .forEach(open::add);
    }
    return own;
  }
}
