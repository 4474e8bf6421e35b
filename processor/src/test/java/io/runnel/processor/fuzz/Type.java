package io.runnel.processor.fuzz;

import java.util.List;

/**
 * A type of values.
 *
 * @param boxed the same as a type argument
 * @param wider other types that a parameter may have that takes the value
 * @param isLocal whether only the package of the chains sees it
 * @param cases the types that a value of it must be one of, if it is sealed
 */
record Type(String text, String boxed, List<String> wider, boolean isLocal, List<Type> cases) {

  static Type of(String text, String... wider) {
    return new Type(text, text, List.of(wider), false, List.of());
  }

  boolean isPrimitive() {
    return !text.equals(boxed);
  }

  /** Whether it can be the argument of anything without capturing a wildcard. */
  boolean isPlain() {
    return !text.contains("?");
  }

  Type asBoxed() {
    return new Type(boxed, boxed, wider, isLocal, cases);
  }

  static Type primitive(String text, String boxed, String... wider) {
    return new Type(text, boxed, List.of(wider), false, List.of());
  }

  /** A library type around this one. */
  Type in(String pattern, String... wider) {
    return new Type(
        pattern.formatted(boxed),
        pattern.formatted(boxed),
        java.util.Arrays.stream(wider).map(each -> each.formatted(boxed)).toList(),
        isLocal,
        List.of());
  }
}
