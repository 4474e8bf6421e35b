package io.runnel.processor.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a type variable is while its instantiation is being inferred (JLS 18.1.1).
 *
 * <p>The one type that changes: it collects bounds. They mention the variables that are inferred by
 * their declarations, never by their inference variables. It never leaves an inference.
 */
final class InferenceVar implements JavaType {

  /** What it was at some time, to go back to. */
  record State(
      Map<BoundKind, List<JavaType>> bounds, Deque<Runnable> work, @Nullable JavaType instance) {}

  private final JavaType declared;
  private final Inference inference;
  private final Map<BoundKind, List<JavaType>> bounds = new EnumMap<>(BoundKind.class);
  private final Deque<Runnable> work = new ArrayDeque<>();
  private @Nullable JavaType instance;

  InferenceVar(JavaType declared, Inference inference) {
    this.declared = declared;
    this.inference = inference;
    for (BoundKind kind : BoundKind.values()) {
      bounds.put(kind, List.of());
    }
  }

  /** The variable that is inferred: a type variable, or a captured one. */
  JavaType declared() {
    return declared;
  }

  /** What it was inferred as, so far. */
  @Nullable JavaType instance() {
    return instance;
  }

  void instantiate(JavaType type) {
    instance = type;
    inference.incorporation().instantiated(this, type);
  }

  List<JavaType> bounds(BoundKind kind) {
    return bounds.getOrDefault(kind, List.of());
  }

  List<JavaType> bounds() {
    List<JavaType> all = new ArrayList<>();
    for (BoundKind kind : BoundKind.values()) {
      all.addAll(bounds(kind));
    }
    return all;
  }

  /** The next thing that follows from its bounds, to be incorporated. */
  Deque<Runnable> work() {
    return work;
  }

  /** Learns a bound; what follows from it is put to work. */
  void add(BoundKind kind, JavaType bound) {
    JavaType added = inference.byDeclarations(bound);
    if (put(kind, added)) {
      inference.incorporation().added(this, kind, added);
    }
  }

  private boolean put(BoundKind kind, JavaType bound) {
    List<JavaType> known = bounds(kind);
    if (bound.equals(declared)
        || known.stream().anyMatch(one -> inference.algebra().isSame(one, bound))) {
      return false;
    }
    List<JavaType> all = new ArrayList<>(known);
    all.add(0, bound);
    bounds.put(kind, List.copyOf(all));
    return true;
  }

  /** Puts what was inferred for another variable into the bounds. */
  void substitute(Substitution inferred, JavaType variable) {
    List<Runnable> follows = new ArrayList<>();
    for (BoundKind kind : BoundKind.values()) {
      List<JavaType> all = bounds(kind);
      List<JavaType> kept =
          all.stream().filter(bound -> !Mentions.variable(bound, List.of(variable))).toList();
      if (kept.size() == all.size()) {
        continue;
      }
      bounds.put(kind, kept);
      for (JavaType bound : all) {
        if (!kept.contains(bound)) {
          JavaType replaced = inferred.apply(bound);
          if (put(kind, replaced)) {
            follows.addAll(inference.incorporation().replaced(this, kind, replaced));
          }
        }
      }
    }
    work.addAll(follows);
  }

  State state() {
    return new State(new EnumMap<>(bounds), new ArrayDeque<>(work), instance);
  }

  void restore(State state) {
    bounds.putAll(state.bounds());
    work.clear();
    work.addAll(state.work());
    instance = state.instance();
  }

  @Override
  public boolean isDenotable() {
    return false;
  }

  @Override
  public TypeMirror mirror() {
    return declared.mirror();
  }

  @Override
  public String toString() {
    return "inferred " + declared;
  }
}
