package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.reach.Subclasses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** The methods that must not block: those that are async, and what overrides them. */
final class WatchedRoots {

  private final MethodNames names;
  private final Subclasses subclasses;
  private final Map<ExecutableElement, AsyncMethod> roots = new LinkedHashMap<>();

  WatchedRoots(MethodNames names, Subclasses subclasses) {
    this.names = names;
    this.subclasses = subclasses;
  }

  void add(ExecutableElement method, AsyncMethod async) {
    roots.put(method, async);
    subclasses
        .overriders(method, DeclaringType.of(method))
        .forEach(overrider -> roots.putIfAbsent(overrider, overriding(async, overrider)));
  }

  /** Some of them do not block, as their users say. */
  void leaveOut(Predicate<ExecutableElement> condition) {
    roots.keySet().removeIf(condition);
  }

  /** Whoever calls the method may call this one, and relies on the same. */
  private AsyncMethod overriding(AsyncMethod async, ExecutableElement overrider) {
    return new AsyncMethod(
        names.type(overrider),
        async.method(),
        async.descriptor(),
        AsyncMethod.Kind.INHERITED,
        "overrides " + async.readable() + ", which " + async.reason());
  }

  Set<ExecutableElement> methods() {
    return roots.keySet();
  }

  boolean isOne(ExecutableElement method) {
    return roots.containsKey(method);
  }

  /** Why one of them must not block. */
  AsyncMethod reasonFor(ExecutableElement method) {
    return Objects.requireNonNull(roots.get(method), "one of these methods");
  }
}
