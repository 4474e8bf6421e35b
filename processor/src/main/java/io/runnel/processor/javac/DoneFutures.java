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

  private final Set<List<Element>> done = new HashSet<>();
  private final Set<Element> declared = new HashSet<>();
  private boolean all;
  private Set<Element> strangers = Set.of();

  DoneFutures copy() {
    DoneFutures copy = new DoneFutures();
    copy.done.addAll(done);
    copy.declared.addAll(declared);
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
    declared.add(variable);
  }

  void learn(DoneFacts facts) {
    done.addAll(facts.keys());
    if (facts.all()) {
      learnAll();
    }
  }

  /** The future is done. */
  void learn(List<Element> key) {
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
    strangers = Set.copyOf(declared);
  }

  /** The variable got another value. */
  void forget(Element variable) {
    done.removeIf(key -> key.contains(variable));
  }

  /** Runs the action; what it learns holds only in there, what it forgets stays forgotten. */
  void within(Runnable action) {
    Set<List<Element>> before = done.isEmpty() ? Set.of() : new HashSet<>(done);
    boolean allBefore = all;
    Set<Element> strangersBefore = strangers;
    action.run();
    if (!done.isEmpty()) {
      done.retainAll(before);
    }
    all = allBefore;
    strangers = strangersBefore;
  }
}
