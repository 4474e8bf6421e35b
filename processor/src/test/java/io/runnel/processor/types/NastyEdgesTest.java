package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that are known to be hard, and those that the engine and javac once disagreed on. */
class NastyEdgesTest {

  private static final String OWNER = "<String, Integer>";

  @Test
  void stepsThatPeopleWrite() {
    agree(
        "List<String> -> <T> List<T> (List<T>)",
        "ArrayList<? extends Number> -> <T> List<T> (List<T>)",
        "List<?> -> <T> Set<T> (Collection<? extends T>)",
        "List -> <T> List<T> (List<T>)",
        "List -> List<String> (List<?>)",
        "RawList -> List<String> (Collection<String>)",
        "List[] -> List<String>[] (List<String>[])",
        "RawList -> <T> Map<String, T> (Collection<T>)",
        "Map<String, List<Integer>> -> <K, V> Map<V, K> (Map<K, V>)",
        "Map<?, ? super Integer> -> <K, V> Map<V, K> (Map<K, V>)",
        "List<Integer> -> <T extends Comparable<? super T>> T (Collection<? extends T>)",
        "List<FooBar> -> <T extends Comparable<? super T>> T (Collection<? extends T>)",
        "List<? extends BarFoo> -> <T extends Comparable<? super T>> T (Collection<? extends T>)",
        "Class<Color> -> <E extends Enum<E>> Map<E, String> (Class<E>)",
        "Class<?> -> <E extends Enum<E>> E (Class<E>)",
        "Class<? extends Enum<?>> -> <E extends Enum<E>> E (Class<E>)",
        "Supplier<? extends Optional<? extends Foo>> -> <T> T (Supplier<Optional<T>>)",
        "Supplier<Optional<Foo>> -> <T> T (Supplier<? extends Optional<? extends T>>)",
        "Fun -> <A, B> B (Function<? super A, ? extends B>)",
        "Function<? super Integer, ? extends Number> ; int -> <A, B> B (Function<A, B> ; A)",
        "List<List<?>> -> <T> T (List<List<T>>)",
        "List<List<?>> -> <T> T (List<? extends List<T>>)",
        "List<? extends List<?>> -> <T> T (List<? extends List<? extends T>>)",
        "int[] -> <T> List<T> (T[])",
        "int[] -> <T> List<T> (T...)",
        "int -> <T> List<T> (T...)",
        "String[][] -> <T> List<T> (T...)",
        "long -> Object (Number)",
        "char -> long (long)",
        "Character -> long (long)",
        "Character -> Object (Long)",
        "byte -> Object (short)",
        "Q -> int (int)");
  }

  @Test
  void leastUpperBounds() {
    agree(
        "int ; String -> <T> T (T ; T)",
        "Integer ; Long -> <T> List<T> (T ; T)",
        "FooBar ; BarFoo -> <T> T (T ; T)",
        "FooBar ; FooNum -> <T> T (T ; T)",
        "String[] ; Integer[] -> <T> T (T ; T)",
        "int[] ; long[] -> <T> T (T ; T)",
        "int[] ; String -> <T> T (T ; T)",
        "List<String> ; Set<Integer> -> <T> T (T ; T)",
        "List<? super Integer> ; ArrayList<Number> -> <T> T (T ; T)",
        "Leaf ; Leaf2 -> <T> T (T ; T)",
        "List<List<List<String>>> ; ArrayList<List<Set<Integer>>> -> <T> T (T ; T)",
        "Leaf ; Leaf2 -> <T extends Comparable<? super T>> T (T ; T)",
        "N1 ; E1 -> <T> Optional<T> (T ; T)",
        "Base<String>.Inner ; Base<Integer>.Inner -> <T> T (T ; T)",
        "Color ; Dir -> <T> List<? super T> (T ; T)",
        "List ; List<String> -> <T> T (T ; T)",
        "Class<Integer> ; Class<String> -> <T> Class<T> (Class<? extends T> ; Class<? extends T>)",
        "Comparable<String> ; Comparable<Integer> ; Comparable<Comparable<String>> -> <T> T (T ; T ; T)");
  }

  @Test
  void boundsThatReferToOneAnother() {
    agree(
        "List<String> -> <A, B extends List<A>> A (B)",
        "ArrayList -> <A, B extends List<A>> Map<A, B> (B)",
        "String -> <A, B extends List<A>> B (A)",
        "FooBar -> <T extends Foo & Bar> Set<? super T> (T)",
        "String -> <T extends Foo & Bar> T (String)",
        "String -> <S extends Self<S>> S (String)",
        "Self<?> -> <S extends Self<S>> S (Self<S>)",
        "Comparator<List<String>> -> <B, A extends Collection<B>> B (Comparator<? super A>)",
        "Self<?> -> <S extends Self<S>> List<S> (Self<? extends S>)",
        "N1 -> <N extends Node<N, E>, E extends Arc<N, E>> E (N)",
        "N1 ; E1 -> <N extends Node<N, E>, E extends Arc<N, E>> Map<N, E> (N ; E)",
        "String -> <N extends Node<N, E>, E extends Arc<N, E>> Map<N, E> (String)",
        "Ab<?, ?> -> <A, B extends List<A>> Ab<A, B> (Ab<A, B>)",
        "Bound<?> -> <T> T (Base<T>)",
        "Nums<?> -> <N extends Number & Comparable<N>> N (Num<N>)",
        "Lim<?> -> <T extends Foo & Bar> T (Base<T>)",
        "String -> Lim<? extends X> (String)",
        "Q -> <T extends Number & Comparable<T>> T (T)");
  }

  @Test
  void innerClassesOfGenericClasses() {
    agree(
        "Base<String>.Inner -> <T> T (Base<T>.Inner)",
        "Base<? extends Number>.Inner -> <T> T (Base<T>.Inner)",
        "StrOuter.Mine -> <T> T (Base<T>.Inner)",
        "Base.Inner -> <T> T (Base<T>.Inner)",
        "Base<?>.In<?> -> <A, B> Map<A, B> (Base<A>.In<B>)",
        "Base<List<?>>.In<Integer>.Deep -> <A, B> B (Base<A>.In<B>.Deep)",
        "Base.Nest<String> -> <T> T (Base<T>)");
  }

  @Test
  void theVariablesOfTheClass() {
    agree(
        "String -> X (X)",
        "int -> Y (Y)",
        "List<String> -> <T extends X> T (Collection<T>)",
        "Sub<? extends String> -> <T extends Src<X>> T (T)",
        "Map<String, Integer> -> <T> List<? extends T> (Map<X, T>)");
  }

  /** Javac judges a value of a made up variable by other rules than its bounds. */
  @Test
  void argumentsAreCheckedAgainAfterTheInference() {
    agree(
        "Comparator<? super RawSub> -> <T extends Comparable<T>> String (Comparator<? super T>)",
        "List<? super Runnable> -> <T extends Comparable<T>> void (List<? super T>)");
  }

  /** Javac captures the returned type while its variables are still being inferred. */
  @Test
  void wildcardsOfTheReturnedTypeBoundItsVariables() {
    agree(
        "Map<?, String> -> <T> Cmp<? extends T> (T)",
        "String -> <T> Cmp<? extends T> (T)",
        "Color -> <A, B extends List<A>> Ab<? extends A, ? extends A> (Color)",
        "Character -> <T extends Iterable<T>> Bound<? extends T> (Character)",
        "Object -> <S extends Self<S>> Self<? extends S> (Object)");
  }

  /** In {@code Ab<? super Object, ?>} the first argument can only be Object. */
  @Test
  void aCapturedVariableWithEqualBoundsIsNone() {
    agree(
        "FooBar -> <T> Ab<? super T, ? extends HashMap<Foo, T[]>> (FooBar...)",
        "Bound<? super List<? extends Number>> -> <T> T (Base<T>)");
  }

  /** The elements of {@code ArrOf<?>} as a Base are wildcards, and javac knows nothing of them. */
  @Test
  void arraysOfWildcards() {
    agree(
        "List<ArrOf<?>> -> void (List<? extends Base<? extends Object[]>>)",
        "List<ArrOf<? extends Foo>> -> <T> T (List<? extends Base<? extends T[]>>)",
        "List<ArrOf<? extends Foo>> -> <T> T (List<? extends Base<? extends T>>)",
        "List<ArrOf<? extends Foo>> -> <T> T (List<? extends Base<T>>)",
        "ArrOf<? extends Foo> -> <T> T (Base<? extends T[]>)");
  }

  /** {@code ? super Object} is the same as Object. */
  @Test
  void onlyObjectIsAboveObject() {
    agree(
        "Comparable<Iterable<Object>> -> <T> T (Comparable<Iterable<? super Object>>)",
        "Src<Num<? super Number>> -> <T extends Number> T (Src<Num<Number>>)",
        "Src<Num<Q>> -> <T extends Number> T (Src<Num<? super Number>>)");
  }

  /** Of {@code Base<E>.Inner} with a made up E there is nothing below but Base.Inner. */
  @Test
  void thereIsNothingBelowAnInnerClass() {
    agree(
        "Double -> <E extends Enum<E> & Foo> List<? super Base<E>.Inner> (Double)",
        "Double -> <E extends Enum<E> & Foo> List<? super Base<E>.In<String>> (Double)");
  }

  /** Newer javacs take {@code ? extends Object} for {@code ?}. */
  @Test
  void genericArraysAreMadeForVariableArity() {
    agree(
        "Both<Object> -> <T> T (Both<? extends Object>...)",
        "Both<Object> -> <T> T (Both<?>...)",
        "Both<Object> -> <T> T (Both<T>...)");
  }

  private static void agree(String... texts) {
    List<Edge> edges = new ArrayList<>();
    for (String text : texts) {
      edges.add(Edge.of(text));
    }
    List<EdgeBatch> batches =
        List.of(
            new EdgeBatch("Nasty", OWNER, edges),
            new EdgeBatch("NastyRaw", "", edges),
            new EdgeBatch("NastyArray", "<Q[], String>", edges),
            new EdgeBatch("NastyWild", "<List<? super Q>, Color>", edges));
    Tally tally = Tally.of("nasty edges", Universe.lines(), batches);
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.malformedCount()).as("malformed").isZero();
  }
}
