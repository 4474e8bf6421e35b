package io.runnel.processor;

import io.runnel.processor.model.WellKnown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types that wait for another round, because something they mention is not written yet. Keeps
 * their names alone: an element of one round means nothing in the next.
 */
final class Rounds {

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();

  Rounds(Elements elements) {
    this.elements = elements;
  }

  /**
   * The types to look at in this round, in the order of the sources.
   *
   * @param isReady whether everything is known that a type needs; if not, it waits
   */
  List<TypeElement> next(
      Set<? extends TypeElement> annotations,
      RoundEnvironment round,
      Predicate<TypeElement> isReady) {
    round.getRootElements().forEach(root -> sources.add(root.toString()));
    Set<TypeElement> candidates = new LinkedHashSet<>();
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        candidates.add(type);
      }
    }
    waiting.clear();
    for (TypeElement annotation : annotations) {
      boolean isOnOurClasses = annotation.getQualifiedName().contentEquals(WellKnown.GENERATED);
      boolean isMissing = annotation.getKind() != ElementKind.ANNOTATION_TYPE; // as javac tells
      if (!isOnOurClasses && !isMissing) {
        round.getElementsAnnotatedWith(annotation).forEach(found -> add(found, candidates));
      }
    }
    List<TypeElement> ready = new ArrayList<>();
    for (TypeElement type : candidates) {
      if (isReady.test(type)) {
        ready.add(type);
      } else if (!round.processingOver()) {
        waiting.add(type.getQualifiedName().toString());
      }
    }
    ready.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return ready;
  }

  /** Whether a type waits for another round. */
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** Whether this compilation compiles the type. */
  boolean isSource(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? isSource(outer)
        : sources.contains(type.toString());
  }

  /**
   * The names of the top-level classes that this compilation compiles, as far as they are known.
   */
  Set<String> sources() {
    return sources;
  }

  private static void add(Element found, Set<TypeElement> candidates) {
    if (found instanceof TypeElement type) {
      candidates.add(type);
    } else if (found.getEnclosingElement() instanceof TypeElement type) {
      candidates.add(type);
    }
  }
}
