package io.runnel.processor.javac;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The futures that are done at a point of a body, because an {@code isDone()} around it or before
 * it said so, or because the code runs when they are: {@code join()} on them does not wait.
 */
final class DoneFutures {

  private Set<List<Element>> done = Set.of();
  private @Nullable Declared declared;
  private boolean all;
  private Set<Element> strangers = Set.of();

  /** A variable, and those before it. */
  private record Declared(Element variable, @Nullable Declared before) {}

  /** What was known at a point. */
  record Known(Set<List<Element>> done, boolean all, Set<Element> strangers) {

    private static final Known NOTHING = new Known(Set.of(), false, Set.of());
  }

  DoneFutures copy() {
    DoneFutures copy = new DoneFutures();
    copy.done = done.isEmpty() ? Set.of() : new HashSet<>(done);
    copy.declared = declared;
    copy.all = all;
    copy.strangers = strangers;
    return copy;
  }

  /**
   * What is known where a call is made.
   *
   * @param key what the call is made on, if that can be told
   * @param isFuture whether that is a future
   */
  Call.KnownDone knownOf(@Nullable List<Element> key, boolean isFuture) {
    if (key != null && done.contains(key)) {
      return Call.KnownDone.RECEIVER;
    }
    return !all || (isFuture && isStranger(key)) ? Call.KnownDone.NONE : Call.KnownDone.ALL;
  }

  /** A variable from outside of the function that is not among those it waited for. */
  private boolean isStranger(@Nullable List<Element> key) {
    return key != null && key.size() == 1 && strangers.contains(key.get(0));
  }

  /** Whether no future is known to be done: so it is in most code. */
  boolean knowsNone() {
    return !all && done.isEmpty();
  }

  /** Whether the future is known to be done. */
  boolean knows(List<Element> key) {
    return done.contains(key);
  }

  /** Whether whatever future the code knows is done. */
  boolean knowsAll() {
    return all;
  }

  /** The variable is there from here on. */
  void declare(Element variable) {
    declared = new Declared(variable, declared);
  }

  void learn(DoneFacts facts) {
    facts.keys().forEach(this::learn);
    if (facts.all()) {
      learnAll();
    }
  }

  /** The future is done. */
  void learn(List<Element> key) {
    if (done.isEmpty()) {
      done = new HashSet<>();
    }
    done.add(key);
  }

  /** Whatever future the code knows is done. */
  void learnAll() {
    all = true;
    strangers = Set.of();
  }

  /** The same, but for variables that are there already and are not known to be done. */
  void learnAllBut() {
    all = true;
    strangers = new HashSet<>();
    for (Declared at = declared; at != null; at = at.before()) {
      strangers.add(at.variable());
    }
  }

  /** The variable got another value. */
  void forget(Element variable) {
    if (!done.isEmpty()) {
      done.removeIf(key -> key.contains(variable));
    }
  }

  /** What is known here, to be given {@link #backTo} when the scope ends that starts here. */
  Known known() {
    return knowsNone()
        ? Known.NOTHING
        : new Known(done.isEmpty() ? Set.of() : new HashSet<>(done), all, strangers);
  }

  /** What was learned in between does not hold any more; what was forgotten stays forgotten. */
  void backTo(Known before) {
    if (!done.isEmpty()) {
      done.retainAll(before.done());
    }
    all = before.all();
    strangers = before.strangers();
  }
}
