package io.runnel.processor.javac;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Futures that are known to be done.
 *
 * @param keys which ones
 * @param all whether all that the code can mean
 */
record DoneFacts(Set<List<Element>> keys, boolean all) {

  static final DoneFacts NONE = new DoneFacts(Set.of(), false);
  static final DoneFacts ALL = new DoneFacts(Set.of(), true);

  static DoneFacts of(List<Element> key) {
    return new DoneFacts(Set.of(key), false);
  }

  /** Both hold. */
  DoneFacts and(DoneFacts other) {
    Set<List<Element>> both = new HashSet<>(keys);
    both.addAll(other.keys);
    return new DoneFacts(both, all || other.all);
  }

  /** One of them holds. */
  DoneFacts or(DoneFacts other) {
    Set<List<Element>> common = new HashSet<>(keys);
    common.retainAll(other.keys);
    return new DoneFacts(common, all && other.all);
  }
}
