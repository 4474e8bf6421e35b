package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way from a call to code that it runs.
 *
 * @param site the call
 * @param target the code
 * @param object what {@code this} is in the code; null for what the call is made on
 * @param isHanded whether the code is a function or object that the call was given
 * @param via the calls in between, where the code is a function that the called method calls; null
 *     if the call runs it itself
 * @param isOnce whether it runs at most once, as the static initialiser of a class
 * @param isGuess whether it is one of several that may run, by the class of an object nobody knows
 */
public record Arc(
    Site site,
    Node target,
    @Nullable Value object,
    boolean isHanded,
    @Nullable Trail via,
    boolean isOnce,
    boolean isGuess) {

  /** A call of the code itself. */
  static Arc direct(Site site, Node target, @Nullable Value object) {
    return new Arc(site, target, object, false, null, false, false);
  }

  /** A call of code that is given a function or an object, and calls it there. */
  static Arc handed(Site site, Node target, Value object, @Nullable Trail via) {
    return new Arc(site, target, object, true, via, false, false);
  }

  /** The first use of a class. */
  static Arc once(Site site, Node target) {
    return new Arc(site, target, null, true, null, true, false);
  }

  Value receiver() {
    return object == null ? site.call().receiver() : object;
  }

  /** What the code is given; empty if nobody knows. */
  List<Value> arguments() {
    if (!isHanded) {
      return site.call().arguments();
    }
    return via == null
        ? List.of()
        : last().call().arguments().stream().map(Arc::seenFromElsewhere).toList();
  }

  /** What a value is for code that does not know the variables of the code that names it. */
  private static Value seenFromElsewhere(Value value) {
    return value instanceof Value.Function || value instanceof Value.Instance
        ? value
        : new Value.Any(null);
  }

  /** The same arc, if what it leads to is but one of several possibilities. */
  Arc asGuess(boolean isGuess) {
    return isGuess == this.isGuess
        ? this
        : new Arc(site, target, object, isHanded, via, isOnce, isGuess);
  }

  /** The call that runs the code itself. */
  public Site last() {
    List<Site> sites = via == null ? List.of() : via.sites();
    return sites.isEmpty() ? site : sites.get(sites.size() - 1);
  }

  /** Whether whatever future the code knows is done when it runs. */
  public boolean isBehindAll() {
    return isBehindAll(site) || (via != null && via.sites().stream().anyMatch(Arc::isBehindAll));
  }

  private static boolean isBehindAll(Site site) {
    return site.call().known() == Call.KnownDone.ALL;
  }
}
