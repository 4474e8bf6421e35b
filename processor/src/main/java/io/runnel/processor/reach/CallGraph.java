package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Code;
import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.javac.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The code that runs because of where somebody started, each piece of it once, however many calls
 * and circles lead there.
 *
 * <p>A call on an object that code is given is a {@link Use}: it goes back to the callers, until
 * one of them says which object that is. So it does not matter through how many methods a function
 * is handed, nor in which order the code is read.
 */
public final class CallGraph {

  private final Judge judge;
  private final Targets targets;
  private final Map<Code, Node> nodes = new LinkedHashMap<>();
  private final List<Site> ends = new ArrayList<>();
  private final Set<Node> starts = new HashSet<>();
  private final Deque<Node> unread = new ArrayDeque<>();
  private final Deque<Binding> unbound = new ArrayDeque<>();

  /** That code uses an object, and is run in this way. */
  private record Binding(Arc arc, Use use, Trail trail) {}

  public CallGraph(SourceTrees trees, Subclasses subclasses, Judge judge) {
    this.judge = judge;
    this.targets = new Targets(trees, subclasses, judge);
  }

  /** Explores what the method runs, whoever calls it; empty if it has no body in source. */
  public Optional<Node> start(ExecutableElement method) {
    return targets.startingAt(method).map(this::startAt);
  }

  private Node startAt(Code code) {
    // Whoever starts at a method wants to know what is in it, whatever it is itself.
    Node known = nodes.get(code);
    Node node = known != null ? known : added(new Node(code, false));
    starts.add(node);
    Map.copyOf(node.uses()).forEach((use, trail) -> bindToAnyone(node, use, trail));
    explore();
    return node;
  }

  private void explore() {
    while (true) {
      Node node = unread.poll();
      if (node != null) {
        for (Call call : node.code().calls()) {
          follow(node, call);
        }
        continue;
      }
      Binding binding = unbound.poll();
      if (binding == null) {
        return;
      }
      bind(binding.arc(), binding.use(), binding.trail());
    }
  }

  /** The calls that were looked for. */
  public List<Site> ends() {
    return ends;
  }

  /** All code that was found so far, in the order in which it was. */
  public Collection<Node> nodes() {
    return nodes.values();
  }

  private Node nodeOf(Code code) {
    Node node = nodes.get(code);
    return node != null ? node : added(new Node(code, isFound(code)));
  }

  private Node added(Node node) {
    nodes.put(node.code(), node);
    if (!node.isFound()) {
      unread.add(node);
    }
    return node;
  }

  private boolean isFound(Code code) {
    return code.isMethod()
        && code.within() instanceof ExecutableElement method
        && targets.callee(method).opinion().isFound();
  }

  private void follow(Node caller, Call call) {
    Callee callee = targets.callee(call.target());
    Site site = new Site(caller, call, judge.on(call, callee.opinion()));
    caller.sites().add(site);
    if (site.ruling() == Judge.Ruling.FOUND || callee.opinion().isSuspect()) {
      ends.add(site);
    }
    if (site.ruling() != Judge.Ruling.FOLLOW) {
      return;
    }
    if (callee.isExact() || call.isOnSuper()) {
      followExactly(site, callee);
    } else {
      for (Value receiver : targets.alternatives(call.receiver())) {
        followOn(site, receiver);
      }
    }
    for (Targets.CallOn use : targets.functionsRunBy(call, callee)) {
      bindTo(site, use.value(), use.method(), null, false);
    }
    if (callee.staticInitialiser().isPresent()) {
      add(Arc.once(site, nodeOf(callee.staticInitialiser().get())));
    }
  }

  private void followExactly(Site site, Callee callee) {
    if (callee.code().isPresent()) {
      Node node = callee.node();
      if (node == null) {
        node = nodeOf(callee.code().get());
        callee.standsAt(node);
      }
      add(Arc.direct(site, node, null));
    }
  }

  private void followOn(Site site, Value receiver) {
    ExecutableElement method = site.call().target();
    if (targets.isGiven(receiver) && targets.isOverridden(method)) {
      addUse(site.caller(), useOf(receiver, method), new Trail(site, null));
    } else {
      List<Code> codes = targets.of(receiver, method);
      for (Code code : codes) {
        add(Arc.direct(site, nodeOf(code), receiver).asGuess(codes.size() > 1));
      }
    }
  }

  private static Use useOf(Value receiver, ExecutableElement method) {
    return new Use(
        receiver instanceof Value.Parameter parameter ? parameter.variable() : null, method);
  }

  private void add(Arc arc) {
    if (arc.site().add(arc)) {
      arc.target().callers().add(arc);
      arc.target().uses().forEach((use, trail) -> unbound.add(new Binding(arc, use, trail)));
    }
  }

  private void addUse(Node node, Use use, Trail trail) {
    if (node.uses().putIfAbsent(use, trail) == null) {
      node.callers().forEach(arc -> unbound.add(new Binding(arc, use, trail)));
      if (starts.contains(node)) {
        bindToAnyone(node, use, trail);
      }
    }
  }

  /** The caller may know which object it is; the library that calls a function does not tell. */
  private void bind(Arc arc, Use use, Trail trail) {
    Trail behind = Objects.requireNonNull(Trail.join(arc.via(), trail));
    if (!arc.target().owns(use)) {
      addUse(arc.site().caller(), use, new Trail(arc.site(), behind));
    } else if (!targets.knows(arc, use)) {
      bindToAnyone(arc.target(), use, trail);
    } else {
      for (Value value : targets.valuesOf(use, arc)) {
        bindTo(arc.site(), value, use.method(), behind, arc.isGuess());
      }
    }
  }

  private void bindTo(
      Site site, Value value, ExecutableElement method, @Nullable Trail trail, boolean isGuess) {
    if (targets.isGiven(value)) {
      addUse(site.caller(), useOf(value, method), new Trail(site, trail));
    } else {
      List<Code> codes = targets.of(value, method);
      for (Code code : codes) {
        add(Arc.handed(site, nodeOf(code), value, trail).asGuess(isGuess || codes.size() > 1));
      }
    }
  }

  /** Nobody is known who says which object it is. */
  private void bindToAnyone(Node start, Use use, Trail trail) {
    Trail from = innermost(start, trail);
    Value anyone = targets.anyoneFor(use, start.code());
    List<Code> codes = targets.ofAnyone(start.code(), use, anyone);
    for (Code code : codes) {
      Node node = nodeOf(code);
      Arc arc =
          from.rest() == null
              ? Arc.direct(from.first(), node, anyone)
              : Arc.handed(from.first(), node, anyone, from.rest());
      add(arc.asGuess(codes.size() > 1));
    }
  }

  /** The way from the last call that stands in the method itself, be it in a function in it. */
  private static Trail innermost(Node start, Trail trail) {
    Trail at = trail;
    while (at.rest() != null && standsIn(start, at.rest().first().caller().code())) {
      at = at.rest();
    }
    return at;
  }

  private static boolean standsIn(Node start, Code code) {
    return !code.isMethod()
        && start.code().within() instanceof ExecutableElement method
        && code.belongsTo(method);
  }
}
