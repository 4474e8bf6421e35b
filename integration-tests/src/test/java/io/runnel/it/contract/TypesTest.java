package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Section 5, types: generic steps and chains at work, and what a refusal says. */
class TypesTest {

  private static final Snippet GENERIC =
      Snippet.service(
          """
          @Step public <T> List<T> dedupe(List<T> in) { return new ArrayList<>(new LinkedHashSet<>(in)); }
          @Step public <T extends Comparable<? super T>> T max(Collection<? extends T> in) {
            return Collections.max(in);
          }
          @Step public <K, V> Map<V, K> invert(Map<K, V> in) {
            Map<V, K> out = new HashMap<>();
            in.forEach((k, v) -> out.put(v, k));
            return out;
          }
          @Step public <T> CompletionStage<Optional<T>> maybe(T in) {
            return CompletableFuture.completedFuture(Optional.ofNullable(in));
          }
          @Step public <T> void log(T in) { }
          @Step public <A, B> Map<A, B> pair(A a, B b) { return Collections.singletonMap(a, b); }
          @Step public static <T> Set<T> set(List<? extends T> in) { return new HashSet<>(in); }
          @Step public List<String> words(String in) { return List.of(in.split(" ")); }
          @Step public int length(String in) { return in.length(); }
          @Step public String shout(String in) { return in + "!"; }
          """);

  /** "inference for generic steps (`<T> List<T> dedupe(List<T> in)`)". */
  @Test
  void genericStepsAreInferred() {
    Compiled right =
        GENERIC
            .chains(
                """
                @Chain({"words", "dedupe", "max", "shout"}) String last(String in);
                @Chain({"words", "log", "set"}) Set<String> set(String in);
                @Chain({"length & words", "pair", "invert"}) Map<List<String>, Integer> map(String in);
                @Chain({"length", "maybe"}) Optional<Integer> boxed(String in);
                @Chain({"dedupe", "max"}) int number(List<Integer> in);
                """)
            .accepted();

    Runs.gives(right.chain("LastChain"), "a b a", "b!");
    Runs.gives(right.chain("SetChain"), "a b a", Set.of("a", "b"));
    Runs.gives(right.chain("MapChain"), "a b", Map.of(List.of("a", "b"), 3));
    Runs.gives(right.chain("BoxedChain"), "ab", java.util.Optional.of(2));
    Runs.gives(right.chain("NumberChain"), List.of(1, 3, 3), 3);

    GENERIC
        .chains("    @Chain({\"words\", \"dedupe\", »\"shout\"}) String x(String in);\n")
        .refused("RNL203", "dedupe produces List<String>", "shout takes String");
    GENERIC
        .chains("    @Chain({\"length\", »\"dedupe\"}) Object x(String in);\n")
        .refused("RNL203", "length produces int", "dedupe takes List<T>");
    GENERIC
        .chains("    @Chain({\"dedupe\", »\"max\"}) Object x(List<Object> in);\n")
        .refused("RNL203", "List<Object>", "max takes Collection<? extends T>");
    GENERIC
        .chains("    @Chain({\"words\", \"set\"}) Set<Object> »x(String in);\n")
        .refused("RNL205", "set produces Set<String>", "declared as Set<Object>");
  }

  /** "What javac rejects, Runnel rejects at the step's own position ..., with both types". */
  @Test
  void aRefusalStandsAtTheStepAndSpellsBothTypes() {
    Snippet packages =
        Snippet.service(
            """
            @Step public java.util.Date now(String in) { return new java.util.Date(0); }
            @Step public String show(java.sql.Date in) { return in.toString(); }
            @Step public String text(java.util.Date in) { return in.getTime() + ""; }
            @Step public Map<String, ? extends List<int[]>> index(String in) { return Map.of(); }
            @Step public String read(Map<String, List<int[]>> in) { return ""; }
            """);
    Runs.gives(
        packages
            .chains("@Chain({\"now\", \"text\"}) String x(String in);\n")
            .accepted()
            .chain("XChain"),
        "in",
        "0");

    packages
        .chains("    @Chain({\"now\",\n      »\"show\"}) String x(String in);\n")
        .refused("RNL203", "now produces java.util.Date", "show takes java.sql.Date");
    packages
        .chains("    @Chain(value = {\"index\", »\"read\"}) String x(String in);\n")
        .refused("RNL203", "Map<String, ? extends List<int[]>>", "takes Map<String, List<int[]>>");
    packages
        .chains("    @Chain({»\"index\", »\"text\"}) String x(List<String> in);\n")
        .said("RNL204", "RNL203");
    packages
        .chains("    @Chain(»\"now\") java.util.Date x(Object in);\n")
        .refused("RNL204", "the chain's input is Object", "now takes String");
    packages
        .chains("    @Chain(\"now\") java.sql.Date »x(String in);\n")
        .refused("RNL205", "now produces java.util.Date", "declared as java.sql.Date");
  }

  /** Section 2: "It may have type parameters; so does its class then." */
  @Test
  void aChainMayHaveTypeParameters() {
    Compiled right =
        GENERIC
            .chains(
                """
                @Chain({"dedupe", "max"}) <T extends Comparable<T>> T largest(List<T> in);
                @Chain({"dedupe", "set"}) <T> Set<T> once(List<T> in);
                @Chain({"largest", "shout"}) String text(List<String> in);
                @Chain({"set & largest", "pair"}) <T extends Comparable<T>> Map<Set<T>, T> both(
                    List<T> in);
                """)
            .accepted();

    Runs.gives(right.chain("LargestChain"), List.of(1, 2, 2), 2);
    Runs.gives(right.chain("OnceChain"), List.of("a", "a"), Set.of("a"));
    Runs.gives(right.chain("TextChain"), List.of("a", "b"), "b!");
    Runs.gives(right.chain("BothChain"), List.of("a", "b"), Map.of(Set.of("a", "b"), "b"));
    assertThat(right.type("demo.LargestChain").getTypeParameters()[0].getBounds()[0].getTypeName())
        .isEqualTo("java.lang.Comparable<T>");

    GENERIC
        .chains("    @Chain({\"dedupe\", »\"max\"}) <T> T x(List<T> in);\n")
        .refused("RNL203", "List<T>", "max takes Collection<? extends T>");
    GENERIC
        .chains("    @Chain({\"dedupe\"}) <T, S> List<S> »x(List<T> in);\n")
        .refused("RNL205", "dedupe produces List<T>", "declared as List<S>");
    GENERIC
        .chains("    @Chain({»\"shout\"}) <T> String x(T in);\n")
        .refused("RNL204", "the chain's input is T", "shout takes String");
    GENERIC
        .chains(
            """
                @Chain({"dedupe", "max"}) <T extends Comparable<T>> T largest(List<T> in);
                @Chain({»"largest"}) Object x(List<Object> in);
            """)
        .refused("RNL204", "List<Object>", "largest takes List<T>");
  }

  /** "Generated code never fails to compile." */
  @Test
  void generatedCodeNeverFailsToCompile() {
    Snippet.service(
            """
            public static class Node<T extends Comparable<T>> {
              public T value;
              public final class Leaf { }
            }
            @Step public <T> T same(T in) { return in; }
            @Step public List<? extends Map<?, ? super Integer>> wild(String in) { return List.of(); }
            @Step public <T> List<T> list(T in) { return List.of(in); }
            @Step public <T> T first(List<? extends T> in) { return in.isEmpty() ? null : in.get(0); }
            @Step public String input(Object args) { return "" + args; }
            @Step public String position(String bridge) { return bridge; }
            @Step public Comparable<? extends Number> odd(String failure) { return 1; }
            @Step @SafeVarargs @SuppressWarnings("varargs") public static <T> List<T> all(T... in) { return List.of(in); }
            @Step public int[] ints(Object in) { return new int[0]; }
            @Step public <T extends Number & Comparable<T>> Optional<T> both(List<? extends T> in) {
              return Optional.empty();
            }
            @Step public List<Integer> numbers(Object in) { return List.of(); }
            @Step public String input2(Object a, Object b) { return "" + a + b; }
            """)
        .chains(
            """
            @Chain({"wild", "same", "list", "first", "same"}) Object captured(String in);
            @Chain({"wild", "first", "Service.input"}) String element(String in);
            @Chain({"input", "position", "input"}) String input(String input);
            @Chain({"odd", "list", "first"}) Comparable<?> odd(String position);
            @Chain({"position", "all", "first"}) String varargs(String bridge);
            @Chain({"ints", "list", "first", "same"}) int[] arrays(String in);
            @Chain({"numbers", "both", "list", "Service.input"}) String intersect(String failure);
            @Chain({"numbers & odd", "input2"}) String joined(String in);
            @Chain({"wild & ints & _", "three"}) String captures(String in);
            @Step default <A, B> String three(A a, B b, Object c) { return "" + a; }
            """)
        .accepted();
  }

  /** The same for steps whose names are those of what generated code calls and declares. */
  @Test
  void namesOfStepsDoNotClashWithGeneratedCode() {
    StringBuilder steps = new StringBuilder();
    StringBuilder names = new StringBuilder();
    List<String> taken =
        List.of(
            "input",
            "position",
            "failure",
            "run",
            "branches",
            "branch",
            "await",
            "proceed",
            "failed",
            "invoke",
            "invokeAsync",
            "batch",
            "then",
            "choose",
            "chosen",
            "value",
            "values",
            "branch1",
            "step1",
            "config",
            "bridge",
            "PLAN",
            "service",
            "other",
            "context",
            "outcome",
            "index",
            "joined",
            "collect",
            "String",
            "Object",
            "Service");
    for (String name : taken) {
      steps.append("@Step public String %s(Object in) { return \"\"; }\n".formatted(name));
      names.append('"').append(name).append("\", ");
    }
    Snippet clash = Snippet.service(steps.toString());
    String plain = names.substring(0, names.length() - 2);
    String fan = plain.replace("\", \"", " & ");
    String parameters = String.join(", ", taken.stream().map(name -> "Object " + name).toList());
    clash
        .chains(
            """
            @Chain({%s}) String plain(String in);
            @Chain({%s, "join"}) String fan(String in);
            @Chain({%s, "taken"}) String earlier(String in);
            @Step default String join(%s) { return ""; }
            @Step default String taken(Object last, %s) { return ""; }
            """
                .formatted(
                    plain,
                    fan,
                    plain,
                    parameters,
                    String.join(
                        ", ",
                        taken.stream()
                            .map(name -> "@From(\"" + name + "\") Object " + name)
                            .toList())))
        .accepted();
  }
}
