package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import io.runnel.processor.reach.Arc;
import io.runnel.processor.reach.Node;
import io.runnel.processor.reach.Site;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Reports on an async method. */
  void on(AsyncMethod async, ExecutableElement method, Node start) {
    Set<Node> own = ownCode(method, start);
    Set<Place> seen = new HashSet<>(); // a loop makes several calls at one place
    for (Node node : own) {
      Optional<Arc> runner = runnerOf(node, start, own);
      for (Site site : node.sites()) {
        worstFrom(site, own)
            .filter(way -> seen.add(site.call().place()))
            .ifPresent(way -> print(new Finding(async, site, way, runner)));
      }
    }
  }

  private void print(Finding finding) {
    options
        .reportOf(finding.way().sink().sort())
        .ifPresent(kind -> finding.site().call().place().print(kind, message.of(finding)));
  }

  /** How a function or local class in the method gets to run. */
  private static Optional<Arc> runnerOf(Node node, Node start, Set<Node> own) {
    return node == start
        ? Optional.empty()
        : node.callers().stream().filter(arc -> own.contains(arc.site().caller())).findFirst();
  }

  /** One finding for each call: the worst that it leads to, and of that the nearest. */
  private Optional<Way> worstFrom(Site site, Set<Node> own) {
    return Stream.of(Sort.values())
        .flatMap(sort -> ways.from(site, sort, node -> !own.contains(node)).stream())
        .min(
            Comparator.comparing((Way way) -> way.sort().rank())
                .thenComparing(way -> way.steps().size()));
  }

  /** The method and what runs of the code that stands in it. */
  private static Set<Node> ownCode(ExecutableElement method, Node start) {
    Set<Node> own = new LinkedHashSet<>(List.of(start));
    List<Node> open = new java.util.ArrayList<>(own);
    for (int i = 0; i < open.size(); i++) {
      open.get(i).sites().stream()
          .flatMap(site -> site.arcs().stream())
          .map(Arc::target)
          .filter(target -> target.code().belongsTo(method) && own.add(target))
          .forEach(open::add);
    }
    return own;
  }
}
