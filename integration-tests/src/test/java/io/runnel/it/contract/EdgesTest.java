package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Section 5, types: an edge of a chain and the same two calls in Java, side by side. */
class EdgesTest {

  /** What is produced, and what is taken; type parameters stand in front. */
  private static final List<String> PLAIN =
      List.of(
          "int -> long",
          "int -> Integer",
          "int -> Object",
          "int -> Number",
          "int -> Comparable<Integer>",
          "int -> Comparable<? super Integer>",
          "int -> Long",
          "int -> short",
          "int -> char",
          "int -> String",
          "long -> int",
          "long -> float",
          "char -> int",
          "byte -> short",
          "boolean -> int",
          "boolean -> Object",
          "Integer -> int",
          "Integer -> long",
          "Integer -> double",
          "Integer -> short",
          "Integer -> Long",
          "Object -> String",
          "Object -> int",
          "Number -> int",
          "String -> CharSequence",
          "String -> Comparable<String>",
          "String[] -> Object[]",
          "String[] -> Object",
          "int[] -> Object[]",
          "int[] -> Cloneable",
          "List<String> -> Collection<? extends CharSequence>",
          "List<String> -> List<CharSequence>",
          "ArrayList<String> -> Iterable<String>",
          "Collection<String> -> List<String>",
          "List<?> -> List<Object>",
          "List<?> -> List<? extends Object>",
          "List<? extends Number> -> List<Number>",
          "List<? extends Integer> -> List<? extends Number>",
          "List<? super Number> -> List<? super Integer>",
          "List<? super Integer> -> List<? super Number>",
          "Map<String, List<Integer>> -> Map<String, ? extends Collection<? extends Number>>",
          "Map<String, List<Integer>> -> Map<String, Collection<Integer>>",
          "List<List<?>> -> List<List<String>>",
          "List<List<String>> -> List<? extends List<?>>",
          "List<List<String>> -> List<List<?>>",
          "Map.Entry<String, Integer>[] -> Map.Entry<String, ? extends Number>[]");

  private static final List<String> INFERRED =
      List.of(
          "int -> <T> T",
          "List<String> -> <T> List<T>",
          "List<String> -> <T> Set<T>",
          "List<?> -> <T> List<T>",
          "List<? extends Number> -> <T extends Number> List<T>",
          "List<? extends Number> -> <T extends Integer> List<T>",
          "List<? extends Integer> -> <T extends Comparable<T>> List<T>",
          "List<? extends Integer> -> <T extends Comparable<? super T>> List<T>",
          "List<Integer> -> <T extends Comparable<T>> Collection<? extends T>",
          "List<Object> -> <T extends Comparable<T>> Collection<? extends T>",
          "int -> <T extends Comparable<T>> T",
          "int -> <T extends Number & Comparable<T>> T",
          "Number -> <T extends Number & Comparable<T>> T",
          "Object -> <T extends Comparable<T>> T",
          "TimeUnit -> <T extends Enum<T>> T",
          "String -> <T extends Enum<T>> T",
          "String[] -> <T> T[]",
          "int[] -> <T> T[]",
          "int[][] -> <T> T[]",
          "Map<String, Integer> -> <T> Map<T, T>",
          "Map<String, String> -> <T> Map<T, T>",
          "Map<String, Integer> -> <T> Map<? extends T, ? extends T>",
          "Map<String, List<String>> -> <K, V extends List<K>> Map<K, V>",
          "Map<Integer, List<String>> -> <K, V extends List<K>> Map<K, V>",
          "List<List<?>> -> <T> List<List<T>>",
          "List<? extends List<?>> -> <T> List<? extends List<? extends T>>",
          "ArrayList<String> -> <T, C extends Collection<T>> C",
          "Function<Object, String> -> <T> Function<? super T, ? extends T>",
          "Function<String, Object> -> <T> Function<? super T, ? extends T>",
          "<T> List<T> -> List<Object>",
          "<T> List<T> -> List<String>",
          "<T> Map<T, List<? super T>> -> <K, V> Map<K, ? extends Collection<? super V>>",
          "<T extends Comparable<T>> T -> Comparable<?>",
          "<T extends Comparable<T>> T -> String",
          "<T extends Number & Comparable<T>> List<T> -> List<? extends Number>",
          "<T extends Number & Comparable<T>> List<T> -> List<? extends Comparable<?>>",
          "<T extends Number & Comparable<T>> List<T> -> <S extends Comparable<S>> List<S>");

  private static final List<String> VARARGS =
      List.of(
          "String -> String...",
          "String[] -> String...",
          "int -> int...",
          "Integer -> int...",
          "Object -> String...",
          "String -> Object...",
          "int[] -> Object...",
          "List<String> -> <T> Collection<T>");

  private static final List<String> UNCHECKED =
      List.of(
          "List -> List<String>",
          "List -> List<?>",
          "List -> Collection<? extends Number>",
          "ArrayList -> <T> List<T>",
          "List<String> -> List",
          "List<List> -> List<List<String>>");

  /** "an edge is accepted exactly when javac accepts `var v = previous(x); next(v);`". */
  @Test
  void anEdgeIsAcceptedExactlyWhenJavacAcceptsIt() {
    assertThat(chains(PLAIN)).isEqualTo(calls(PLAIN)).containsValue("error");
  }

  /** "and inference for generic steps". */
  @Test
  void aGenericStepIsInferredAsJavacInfersIt() {
    assertThat(chains(INFERRED)).isEqualTo(calls(INFERRED)).containsValue("error");
  }

  /** A step of any number of parameters is called like one, too. */
  @Test
  void aStepOfAnyNumberOfParametersIsCalledAsJavacCallsIt() {
    assertThat(chains(VARARGS)).isEqualTo(calls(VARARGS)).containsValue("error");
  }

  /** Where javac warns that it cannot check a call, so does the chain. */
  @Test
  void anUncheckedEdgeIsAWarning() {
    assertThat(chains(UNCHECKED)).isEqualTo(calls(UNCHECKED)).containsValue("warning");
  }

  /** The edges that javac accepts otherwise than without a word, as it does for calls in Java. */
  private static Map<String, String> calls(List<String> edges) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < edges.size(); i++) {
      text.append(
          "  void x%d(String in) { var v = previous%d(in); next%d(v); }\n".formatted(i, i, i));
    }
    return said(edges, "public abstract class Calls {\n" + text, "", "}\n");
  }

  private static Map<String, String> chains(List<String> edges) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < edges.size(); i++) {
      text.append(
          "  @Chain({\"previous%d\", \"next%d\"}) void x%d(String in);\n".formatted(i, i, i));
    }
    return said(
        edges,
        "@Uses(Chains.Steps.class)\npublic interface Chains {\n" + text,
        "public abstract static class Steps {\n",
        "}\n}\n");
  }

  /** The first edge is on the first line that says {@code x0}. */
  private static Map<String, String> said(
      List<String> edges, String chains, String begin, String end) {
    String mark = begin.isEmpty() ? "" : "@Step ";
    StringBuilder text = new StringBuilder(chains).append(begin);
    for (int i = 0; i < edges.size(); i++) {
      String[] sides = edges.get(i).split(" -> ");
      String raw = "@SuppressWarnings(\"rawtypes\") " + mark + "public abstract ";
      text.append(raw).append(method(sides[0], "previous" + i + "(String in);\n"));
      text.append(raw).append(taking(sides[1], "next" + i));
    }
    Snippet snippet = Snippet.files(text.append(end).toString());
    Map<String, String> words = new TreeMap<>();
    for (Diagnosis said : snippet.compile().said()) {
      int edge = said.line() < 0 ? -1 : (int) said.line() - snippet.lineOf("x0(");
      if (edge >= 0 && edge < edges.size()) {
        words.merge(
            edges.get(edge),
            said.kind() == Diagnostic.Kind.ERROR ? "error" : "warning",
            (one, other) -> one.equals("error") ? one : other);
        assertThat(said.code()).isIn("", "RNL203", "RNL219");
      }
    }
    return words;
  }

  /** {@code <T> List<T> previous0(String in);}. */
  private static String method(String type, String rest) {
    return type + " " + rest;
  }

  /** {@code <T> String next0(List<T> in);}. */
  private static String taking(String type, String name) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    for (int i = 0; type.startsWith("<") && parts.isEmpty(); i++) {
      depth += type.charAt(i) == '<' ? 1 : type.charAt(i) == '>' ? -1 : 0;
      if (depth == 0) {
        parts.add(type.substring(0, i + 1));
      }
    }
    String parameters = String.join("", parts);
    String taken = type.substring(parameters.length()).strip();
    return parameters + " String " + name + "(" + taken + " in);\n";
  }
}
