package io.runnel.processor.bytecode;

import java.util.HashSet;
import java.util.Set;

/** Collects the simple names of annotations. */
final class AnnotationNames {

  private final Set<String> names = new HashSet<>();

  /** Adds {@code Blocking} for {@code Lorg/jetbrains/annotations/Blocking;}. */
  void add(String descriptor) {
    String name = descriptor.substring(1, descriptor.length() - 1);
    names.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1));
  }

  Set<String> all() {
    return Set.copyOf(names);
  }
}
