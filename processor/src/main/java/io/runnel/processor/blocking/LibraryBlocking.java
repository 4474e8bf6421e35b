package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.LibraryCall;
import io.runnel.processor.bytecode.LibraryClass;
import io.runnel.processor.bytecode.LibraryMethod;
import io.runnel.processor.bytecode.LibraryMethods;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Finds methods of libraries that block, by a shallow look into their class files: they call
 * something that is known to, or that is at most {@value #HOPS} exact calls away in the same jar.
 *
 * <p>It is a guess, and a warning at most: nobody looks at the conditions under which a call is
 * made.
 */
final class LibraryBlocking {

  /** Any further, and every library reaches a lock. */
  private static final int HOPS = 2;

  /**
   * What libraries are full of, mostly without waiting: they lock some fields for a moment, like
   * the monitors that nobody reports, park for a moment when an atomic update fails, and look up
   * hosts that are addresses in digits.
   */
  private static final Set<String> SHORT = Set.of("lock", "park", "dns");

  private final LibraryMethods methods;
  private final BlockingMethods blocking;
  private final LibraryLines lines;
  private final Map<ExecutableElement, Optional<LibraryPath>> known = new HashMap<>();

  LibraryBlocking(
      LibraryMethods methods, Catalogue catalogue, BlockingMethods blocking, MethodNames names) {
    this.methods = methods;
    this.blocking = blocking;
    this.lines = new LibraryLines(methods, catalogue, blocking, names);
  }

  /**
   * The shortest way from the method to a call that blocks; empty if there is none, and for a
   * method that is abstract, that is not a library's, of which the catalogue says something, or
   * that gives its value later.
   */
  Optional<LibraryPath> find(ExecutableElement method) {
    Optional<LibraryPath> path = known.get(method);
    if (path == null) {
      path =
          method.getModifiers().contains(Modifier.ABSTRACT)
                  || blocking.said(method).isPresent()
                  || GivesLater.is(method)
              ? Optional.empty()
              : methods.of(method).flatMap(this::search);
      known.put(method, path);
    }
    return path;
  }

  private Optional<LibraryPath> search(LibraryMethod start) {
    Set<LibraryMethod> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(start);
    Deque<LibraryWay> open = new ArrayDeque<>(List.of(LibraryWay.from(start)));
    for (LibraryWay way = open.poll(); way != null; way = open.poll()) {
      LibraryWay here = way;
      LibraryClass in = here.end().declaredIn();
      for (LibraryCall call : here.end().calls()) {
        Optional<LibraryLines.Said> said = lines.find(call, in);
        if (said.isPresent() && waits(said.get().line())) {
          return Optional.of(here.path(call, said.get()));
        }
        // What somebody has judged is not judged again.
        if (said.isEmpty() && here.hops() < HOPS) {
          methods
              .exactTargetOf(call, in)
              .filter(seen::add)
              .ifPresent(next -> open.add(here.on(call, next)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean waits(CatalogueLine line) {
    return !line.isExempt() && !line.isDebatable() && !SHORT.contains(line.category());
  }
}
