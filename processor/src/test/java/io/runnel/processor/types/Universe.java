package io.runnel.processor.types;

import java.util.List;
import java.util.stream.Stream;

/** The classes that the differential tests play with, as source. */
final class Universe {

  /** How a generic class is called, and how many arguments it takes. */
  record Generic(String name, int arity) {}

  static final String SOURCE =
      """
      package u;
      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;
      interface Src<T> {}
      interface Snk<T> {}
      interface Foo {}
      interface Bar {}
      interface Baz<T> extends Foo {}
      class FooBar implements Foo, Bar {}
      class BarFoo implements Bar, Foo, Comparable<BarFoo> {
        public int compareTo(BarFoo other) { return 0; } }
      class FooNum implements Foo, Src<Integer>, Snk<Number> {}
      final class Last implements Foo, Src<String> {}
      class Base<T> {
        class Inner {}
        class In<U> extends Base<U> { class Deep {} }
        static class Nest<T> extends Base<T> {}
      }
      class Sub<T> extends Base<T> implements Src<T> {}
      class Fix extends Base<String> implements Src<String>, Serializable {}
      class FixInt extends Base<Integer> implements Src<Integer>, Serializable {}
      class Lists<T> extends Base<List<T>> {}
      class Wild<T> implements Src<List<? extends T>>, Snk<Base<? super T>> {}
      class Pair<A, B> implements Serializable {}
      class Swap<A, B> extends Pair<B, A> implements Src<A> {}
      class Twin<A> extends Swap<A, A> {}
      class Both<T> implements Src<T>, Snk<T> {}
      class Num<N extends Number> extends Base<N> {}
      class Nums<N extends Number & Comparable<N>> extends Num<N> {}
      class Self<S extends Self<S>> implements Comparable<S> {
        public int compareTo(S other) { return 0; } }
      class Leaf extends Self<Leaf> {}
      class Leaf2 extends Self<Leaf2> {}
      class Cmp<T extends Comparable<T>> extends Base<T> {}
      class Sup<T extends Comparable<? super T>> extends Base<T> {}
      class Ab<A, B extends List<A>> extends Pair<A, B> {}
      class Bound<T extends List<? extends Number>> extends Base<T> {}
      class RawSub extends Base {}
      class RawList extends ArrayList {}
      class RawPair<T> extends Pair {}
      class Node<N extends Node<N, E>, E extends Arc<N, E>> {}
      class Arc<N extends Node<N, E>, E extends Arc<N, E>> {}
      class N1 extends Node<N1, E1> {}
      class E1 extends Arc<N1, E1> {}
      enum Color implements Foo { RED, GREEN { } }
      enum Dir implements Foo, Src<Dir> { UP }
      sealed interface Res<T> permits Ok, Err {}
      record Ok<T>(T t) implements Res<T> {}
      record Err<T>(String s) implements Res<T> {}
      sealed interface Up permits Mid, Low, Joint {}
      sealed interface Down permits Mid, Joint {}
      sealed interface Mid extends Up, Down permits Single, Joint {}
      record Single() implements Mid {}
      record Joint() implements Up, Down, Mid, Src<Integer> {}
      sealed abstract class Low implements Up permits L1, L2 {}
      final class L1 extends Low {}
      non-sealed class L2 extends Low implements Foo {}
      class StrOuter extends Base<String> { class Mine extends Inner {} }
      class Fun implements Function<String, Integer> { public Integer apply(String s) { return 0; } }
      class Lim<T extends Foo & Bar> extends Base<T> {}
      class ArrOf<T> extends Base<T[]> {}
      """;

  private static final List<Generic> OFTEN =
      List.of(
          new Generic("List", 1),
          new Generic("List", 1),
          new Generic("ArrayList", 1),
          new Generic("Collection", 1),
          new Generic("Iterable", 1),
          new Generic("Set", 1),
          new Generic("Optional", 1),
          new Generic("Map", 2),
          new Generic("HashMap", 2),
          new Generic("Function", 2),
          new Generic("Supplier", 1),
          new Generic("Comparable", 1),
          new Generic("Class", 1),
          new Generic("Enum", 1),
          new Generic("Comparator", 1),
          new Generic("Src", 1),
          new Generic("Snk", 1),
          new Generic("Baz", 1),
          new Generic("Base", 1),
          new Generic("Base.Nest", 1),
          new Generic("Sub", 1),
          new Generic("Lists", 1),
          new Generic("Wild", 1),
          new Generic("Pair", 2),
          new Generic("Swap", 2),
          new Generic("Twin", 1),
          new Generic("Both", 1),
          new Generic("Num", 1),
          new Generic("Nums", 1),
          new Generic("Self", 1),
          new Generic("Cmp", 1),
          new Generic("Sup", 1),
          new Generic("Ab", 2),
          new Generic("Bound", 1),
          new Generic("RawPair", 1),
          new Generic("Res", 1),
          new Generic("Ok", 1),
          new Generic("Err", 1),
          new Generic("Lim", 1),
          new Generic("ArrOf", 1));

  static List<String> lines() {
    return SOURCE.lines().toList();
  }

  /** On wildcards among bounds that refer to each other, javac 17 overflows its stack. */
  private static final List<Generic> SELDOM =
      Runtime.version().feature() < 25
          ? List.of()
          : List.of(new Generic("Node", 2), new Generic("Arc", 2));

  static final List<Generic> GENERICS = Stream.concat(OFTEN.stream(), SELDOM.stream()).toList();

  static final List<String> PLAIN =
      List.of(
          "Object",
          "String",
          "Integer",
          "Long",
          "Number",
          "Double",
          "Character",
          "Boolean",
          "CharSequence",
          "Serializable",
          "StringBuilder",
          "Foo",
          "Bar",
          "FooBar",
          "BarFoo",
          "FooNum",
          "Last",
          "Fix",
          "FixInt",
          "Leaf",
          "Leaf2",
          "RawSub",
          "RawList",
          "N1",
          "E1",
          "Color",
          "Dir",
          "StrOuter",
          "StrOuter.Mine",
          "Up",
          "Down",
          "Mid",
          "Single",
          "Joint",
          "Low",
          "L1",
          "L2",
          "Fun",
          "Void",
          "Runnable");

  static final List<String> PRIMITIVES =
      List.of("int", "long", "short", "byte", "char", "boolean", "float", "double");

  private Universe() {}
}
