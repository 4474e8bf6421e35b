package io.runnel.processor.types;

import java.util.List;
import java.util.stream.Stream;

/** Sealed hierarchies to be exhausted. */
final class SealedUniverse {

  /**
   * A hierarchy.
   *
   * @param selectors types of values
   * @param cases types that may be tested for
   */
  record Hierarchy(List<String> declarations, List<String> selectors, List<String> cases) {}

  static final List<Hierarchy> ALL =
      List.of(
          new Hierarchy(
              List.of(
                  "sealed interface Shape permits Circle, Polygon, Odd {}",
                  "record Circle() implements Shape {}",
                  "sealed interface Polygon extends Shape permits Square, Triangle {}",
                  "record Square() implements Polygon {}",
                  "final class Triangle implements Polygon {}",
                  "non-sealed interface Odd extends Shape {}",
                  "class Star implements Odd {}"),
              List.of("Shape", "Polygon", "Odd", "Object", "S1", "S2", "Shape", "S3"),
              List.of("Shape", "Circle", "Polygon", "Square", "Triangle", "Odd", "Star")),
          new Hierarchy(
              List.of(
                  "sealed interface Res<T> permits Ok, Err, Ints, Texts {}",
                  "record Ok<T>(T t) implements Res<T> {}",
                  "record Err<T>() implements Res<T> {}",
                  "final class Ints implements Res<Integer> {}",
                  "non-sealed interface Texts extends Res<String> {}"),
              List.of(
                  "Res<String>",
                  "Res<Integer>",
                  "Res<Number>",
                  "Res<?>",
                  "Res<? extends Number>",
                  "Res<? super Integer>",
                  "Res<? extends CharSequence>",
                  "Res<List<?>>",
                  "Res",
                  "Res<Q>",
                  "R1",
                  "Ok<String>"),
              List.of(
                  "Ok<String>",
                  "Ok<Integer>",
                  "Ok<?>",
                  "Ok",
                  "Ok<? extends Number>",
                  "Ok<Q>",
                  "Err<String>",
                  "Err<Integer>",
                  "Err<?>",
                  "Err",
                  "Err<? super Integer>",
                  "Ints",
                  "Texts",
                  "Res<?>",
                  "Res")),
          new Hierarchy(
              List.of(
                  "abstract sealed class Tree<K, V> permits Leaf, Fork, Keys {}",
                  "final class Leaf<V, K> extends Tree<K, V> {}",
                  "abstract sealed class Fork<V> extends Tree<String, V> permits Left, Right {}",
                  "final class Left<V> extends Fork<V> {}",
                  "final class Right extends Fork<Integer> {}",
                  "sealed class Keys<N extends Number> extends Tree<N, List<N>> permits More {}",
                  "final class More extends Keys<Integer> {}"),
              List.of(
                  "Tree<String, Integer>",
                  "Tree<String, String>",
                  "Tree<Integer, List<Integer>>",
                  "Tree<Integer, List<String>>",
                  "Tree<? extends Number, ?>",
                  "Tree<?, ?>",
                  "Tree",
                  "Tree<String, ? extends Number>",
                  "Fork<Integer>",
                  "Fork<String>",
                  "Keys<Integer>"),
              List.of(
                  "Leaf<?, ?>",
                  "Leaf",
                  "Leaf<Integer, String>",
                  "Leaf<String, String>",
                  "Fork<?>",
                  "Fork<Integer>",
                  "Fork<String>",
                  "Left<Integer>",
                  "Left<?>",
                  "Right",
                  "Keys<?>",
                  "Keys<Integer>",
                  "Keys",
                  "More")),
          new Hierarchy(
              List.of(
                  "sealed interface Cell<T> permits Wide, Arr, Many, Sure {}",
                  "record Wide<A, B>() implements Cell<A> {}",
                  "record Arr<A>() implements Cell<A[]> {}",
                  "record Many<A extends Comparable<A>>() implements Cell<List<? extends A>> {}",
                  "enum Sure implements Cell<Boolean> { YES, NO }"),
              List.of(
                  "Cell<String>",
                  "Cell<String[]>",
                  "Cell<int[]>",
                  "Cell<Boolean>",
                  "Cell<List<? extends Integer>>",
                  "Cell<List<? extends Number>>",
                  "Cell<?>",
                  "Cell<? extends Boolean>",
                  "Cell<? extends Object[]>"),
              List.of(
                  "Wide<?, ?>",
                  "Wide",
                  "Wide<String, ?>",
                  "Wide<Boolean, ?>",
                  "Arr<?>",
                  "Arr",
                  "Arr<String>",
                  "Many<?>",
                  "Many",
                  "Many<Integer>",
                  "Sure",
                  "Cell<?>")),
          new Hierarchy(
              List.of(
                  "sealed interface Up permits Mid, Low, Both {}",
                  "sealed interface Down permits Mid, Both {}",
                  "sealed interface Mid extends Up, Down permits A, Both {}",
                  "record A() implements Mid {}",
                  "record Both() implements Up, Down, Mid {}",
                  "sealed abstract class Low implements Up permits L1, L2 {}",
                  "final class L1 extends Low {}",
                  "non-sealed class L2 extends Low implements Runnable { public void run() {} }"),
              List.of("Up", "Down", "Mid", "Low", "U1", "U2", "Up", "Down"),
              List.of("Up", "Down", "Mid", "A", "Both", "Low", "L1", "L2", "Runnable")));

  /** The type parameters of the class around the switches. */
  static final String VARIABLES =
      "<Q, S1 extends Shape, S2 extends Polygon & Runnable, S3 extends Runnable & Shape,"
          + " R1 extends Res<String>, U1 extends Up & Down, U2 extends Down>";

  private SealedUniverse() {}

  static List<String> lines() {
    return Stream.concat(
            List.of("package u;", "import java.util.*;").stream(),
            ALL.stream().flatMap(hierarchy -> hierarchy.declarations().stream()))
        .toList();
  }
}
