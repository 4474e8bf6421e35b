package io.runnel.processor.blocking;

import io.runnel.processor.javac.ReadableNames;
import io.runnel.processor.reach.Arc;
import io.runnel.processor.reach.CallGraph;
import io.runnel.processor.reach.Node;
import io.runnel.processor.reach.Site;
import io.runnel.processor.reach.Trail;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways through a graph to what blocks: found from there backwards, once for all who
 * ask.
 */
final class Ways {

  private record Goal(Node from, Sort sort) {}

  private final Sinks sinks;
  private final Map<Node, Map<Sort, Integer>> distances = new HashMap<>();
  private final Deque<Goal> open = new ArrayDeque<>();

  /** Measures all ways in the graph. */
  Ways(CallGraph graph, Sinks sinks) {
    this.sinks = sinks;
    for (Node node : graph.nodes()) {
      if (node.isFound()) {
        reach(node, sinks.of(node), 0);
      }
    }
    for (Site site : graph.ends()) {
      reach(site.caller(), sinks.of(site), 1);
    }
    while (!open.isEmpty()) {
      Goal goal = open.remove();
      for (Arc caller : goal.from().callers()) {
        Sort sort = through(caller, goal.sort());
        if (sort != null) {
          reach(new Goal(caller.site().caller(), sort), distance(goal) + 1);
        }
      }
    }
  }

  private void reach(Node from, Optional<Sink> sink, int distance) {
    if (sink.isPresent()) {
      reach(new Goal(from, sink.get().sort()), distance);
    }
  }

  private void reach(Goal goal, int distance) {
    Map<Sort, Integer> bySort =
        distances.computeIfAbsent(goal.from(), it -> new EnumMap<>(Sort.class));
    if (bySort.putIfAbsent(goal.sort(), distance) == null) {
      open.add(goal);
    }
  }

  /** Whether nothing blocks at all, as it should be. */
  boolean areNone() {
    return distances.isEmpty();
  }

  private int distance(Goal goal) {
    return distances
        .getOrDefault(goal.from(), Map.of())
        .getOrDefault(goal.sort(), Integer.MAX_VALUE - 1);
  }

  /** What is left of the waiting for who makes this call; null for nothing. */
  private static @Nullable Sort through(Arc arc, Sort sort) {
    if (sort == Sort.FUTURE && arc.isBehindAll()) {
      return null;
    }
    if (arc.isOnce()) {
      return sort == Sort.LIBRARY ? null : Sort.DEBATABLE;
    }
    if (sort == Sort.LOCK && arc.isGuess()) {
      return Sort.DEBATABLE;
    }
    return sort;
  }

  /** The best way from the call to something of this sort, into code that is let through. */
  Optional<Way> from(Site site, Sort sort, Predicate<Node> into) {
    Optional<Sink> own = sinks.of(site).filter(sink -> sink.sort() == sort);
    if (own.isPresent()) {
      return Optional.of(Way.direct(stepTo(site), own.get()));
    }
    return hops(site)
        .filter(hop -> hop.sort() == sort && into.test(hop.arc().target()))
        .min(Comparator.comparing(hop -> distance(hop.goal())))
        .map(this::follow);
  }

  /**
   * A way on.
   *
   * @param goal what is reached behind it
   * @param sort what that is for who goes this way
   */
  private record Hop(Arc arc, Goal goal, Sort sort) {}

  private Stream<Hop> hops(Site site) {
    return site.arcs().stream().flatMap(this::hops);
  }

  private Stream<Hop> hops(Arc arc) {
    List<Hop> hops = new ArrayList<>();
    for (Sort behind : distances.getOrDefault(arc.target(), Map.of()).keySet()) {
      Sort sort = through(arc, behind);
      if (sort != null) {
        hops.add(new Hop(arc, new Goal(arc.target(), behind), sort));
      }
    }
    return hops.stream();
  }

  private Way follow(Hop first) {
    List<Way.Step> steps = new ArrayList<>(stepsOf(first.arc()));
    for (Goal at = first.goal(); ; ) {
      Goal here = at;
      if (distance(here) == 0) {
        return Way.through(steps, sinks.of(here.from()).orElseThrow(), first.sort());
      }
      Optional<Site> last = sites(here).filter(site -> distance(here) == 1).findFirst();
      if (last.isPresent()) {
        steps.add(stepTo(last.get()));
        return Way.through(steps, sinks.of(last.get()).orElseThrow(), first.sort());
      }
      Hop next = nextFrom(here);
      steps.addAll(stepsOf(next.arc()));
      at = next.goal();
    }
  }

  /** The calls in the code that are of the goal's sort themselves. */
  private Stream<Site> sites(Goal goal) {
    return goal.from().sites().stream()
        .filter(site -> sinks.of(site).filter(sink -> sink.sort() == goal.sort()).isPresent());
  }

  private Hop nextFrom(Goal goal) {
    return goal.from().sites().stream()
        .flatMap(this::hops)
        .filter(hop -> hop.sort() == goal.sort())
        .filter(hop -> distance(hop.goal()) < distance(goal))
        .findFirst()
        .orElseThrow();
  }

  private static List<Way.Step> stepsOf(Arc arc) {
    List<Way.Step> steps = new ArrayList<>();
    Site at = arc.site();
    for (Trail rest = arc.via(); rest != null; rest = rest.rest()) {
      steps.add(stepTo(at));
      at = rest.first();
    }
    if (!arc.target().code().isReference()) {
      steps.add(new Way.Step(arc.target().code().name(), at.call().place()));
    }
    return steps;
  }

  private static Way.Step stepTo(Site site) {
    return new Way.Step(ReadableNames.of(site.call().target()), site.call().place());
  }
}
