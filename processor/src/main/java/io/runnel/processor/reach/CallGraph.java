package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Code;
import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.javac.Value;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final Set<Node> starts = new HashSet<>();
  private final Deque<Runnable> agenda = new ArrayDeque<>();

  public CallGraph(SourceTrees trees, Subclasses subclasses, Judge judge) {
    this.judge = judge;
    this.targets = new Targets(trees, subclasses, judge);
  }

  /** Explores what the method runs, whoever calls it; empty if it has no body in source. */
  public Optional<Node> start(ExecutableElement method) {
    return targets
        .startingAt(method)
        .map(
            code -> {
              Node node = nodes.computeIfAbsent(code, it -> explored(new Node(it, false)));
              starts.add(node);
              Map.copyOf(node.uses()).forEach((use, trail) -> bindToAnyone(node, use, trail));
              while (!agenda.isEmpty()) {
                agenda.remove().run();
              }
              return node;
            });
  }

  /** All code that was found so far, in the order in which it was. */
  public Collection<Node> nodes() {
    return nodes.values();
  }

  private Node nodeOf(Code code) {
    return nodes.computeIfAbsent(code, it -> explored(new Node(it, isFound(it))));
  }

  private boolean isFound(Code code) {
    return code.isMethod()
        && code.within() instanceof ExecutableElement method
        && judge.isFound(method);
  }

  private Node explored(Node node) {
    if (!node.isFound()) {
      agenda.add(() -> node.code().calls().forEach(call -> follow(node, call)));
    }
    return node;
  }

  private void follow(Node caller, Call call) {
    Site site = new Site(caller, call, judge.on(call));
    caller.sites().add(site);
    if (site.ruling() != Judge.Ruling.FOLLOW) {
      return;
    }
    if (call.isExact()) {
      targets.codeOf(call.target()).ifPresent(code -> add(Arc.direct(site, nodeOf(code), null)));
    } else {
      for (Value receiver : targets.alternatives(call.receiver())) {
        followOn(site, receiver);
      }
    }
    for (Targets.CallOn use : targets.functionsRunBy(call)) {
      bindTo(site, use.value(), use.method(), null, false);
    }
    targets.staticInitialiserFor(call).ifPresent(code -> add(Arc.once(site, nodeOf(code))));
  }

  private void followOn(Site site, Value receiver) {
    ExecutableElement method = site.call().target();
    if (targets.isGiven(receiver) && targets.isOverridden(method)) {
      addUse(site.caller(), useOf(receiver, method), new Trail(site, null));
    } else {
      addAll(targets.of(receiver, method), node -> Arc.direct(site, node, receiver), false);
    }
  }

  private static Use useOf(Value receiver, ExecutableElement method) {
    return new Use(
        receiver instanceof Value.Parameter parameter ? parameter.variable() : null, method);
  }

  private void addAll(List<Code> codes, Function<Node, Arc> arc, boolean isGuess) {
    codes.forEach(code -> add(arc.apply(nodeOf(code)).asGuess(isGuess || codes.size() > 1)));
  }

  private void add(Arc arc) {
    if (arc.site().add(arc)) {
      arc.target().callers().add(arc);
      arc.target().uses().forEach((use, trail) -> agenda.add(() -> bind(arc, use, trail)));
    }
  }

  private void addUse(Node node, Use use, Trail trail) {
    if (node.uses().putIfAbsent(use, trail) == null) {
      node.callers().forEach(arc -> agenda.add(() -> bind(arc, use, trail)));
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
      addAll(targets.of(value, method), node -> Arc.handed(site, node, value, trail), isGuess);
    }
  }

  /** Nobody is known who says which object it is. */
  private void bindToAnyone(Node start, Use use, Trail trail) {
    Trail from = innermost(start, trail);
    Value anyone = targets.anyoneFor(use, start.code());
    addAll(
        targets.ofAnyone(start.code(), use, anyone),
        node ->
            from.rest() == null
                ? Arc.direct(from.first(), node, anyone)
                : Arc.handed(from.first(), node, anyone, from.rest()),
        false);
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
