package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.junit.jupiter.api.Test;

/** What is asked of the engine, one question at a time. */
class JavaTypesTest {

  private final Given given =
      new Given(
          Universe.lines(),
          "abstract int number();",
          "abstract void nothing();",
          "abstract String text();",
          "abstract Missing missing();",
          "abstract List<Missing> missings();",
          "abstract List<String> texts();",
          "abstract List<? extends Number> numbers();",
          "abstract List<? super Integer> sinks();",
          "abstract List<List<?>> lists();",
          "abstract List raw();",
          "abstract Fix fixed();",
          "abstract Num<?> bounded();",
          "abstract Q variable();",
          "abstract Base<String>.Inner inner();",
          "abstract int[][] arrays();",
          "abstract Optional<Integer> boxes();",
          "abstract <T> T pick(T a, T b);",
          "abstract <T> Map<T, T[]> spread(List<T> a, Consumer<? super T> emitter);",
          "abstract <K, V> V value(Map<K, V> a, int context);",
          "abstract <T> List<T> all(T... a);",
          "abstract Map<String, Integer> map();",
          "abstract Integer boxed();",
          "abstract <E extends Exception> List<E> failing(String a) throws E;",
          "abstract Self<?> self();",
          "abstract <T extends Object & Comparable<? super T>> T largest(String a);",
          "abstract java.math.BigInteger big();");

  @Test
  void typesArePrintedWithSimpleNames() {
    assertThat(given.type("numbers")).hasToString("List<? extends Number>");
    assertThat(given.type("inner")).hasToString("Base<String>.Inner");
    assertThat(given.type("arrays")).hasToString("int[][]");
    assertThat(given.type("variable")).hasToString("Q");
  }

  @Test
  void equalTypesAreEqual() {
    assertThat(given.types.of(given.method("texts").getReturnType()))
        .isEqualTo(given.type("texts"))
        .hasSameHashCodeAs(given.type("texts"))
        .isNotEqualTo(given.type("raw"));
  }

  @Test
  void whatASourceCanSpellIsItsOwnMirror() {
    for (String name :
        List.of("number", "numbers", "inner", "arrays", "variable", "raw", "nothing")) {
      JavaType type = given.type(name);
      assertThat(type.isDenotable()).as(name).isTrue();
      assertThat(type.mirror()).hasToString(given.method(name).getReturnType().toString());
    }
  }

  @Test
  void anIntersectionIsMirroredByItsFirstBound() {
    JavaType joined = given.join("boxed", "big");
    assertThat(joined.isDenotable()).isFalse();
    assertThat(joined.toString())
        .startsWith("Number & Comparable<? extends Number & Comparable<?>");
    assertThat(joined.mirror()).hasToString("java.lang.Number");
  }

  @Test
  void objectIsNotWhatAnIntersectionIsMirroredBy() {
    JavaType made = given.invoke("largest", given.type("text")).orElseThrow().returns();
    assertThat(made).hasToString("Comparable<?>");
    JavaType bound = given.types.of(given.method("largest").getTypeParameters().get(0).asType());
    assertThat(bound.isDenotable()).isTrue();
    TypeMirror upper = ((TypeVariable) bound.mirror()).getUpperBound();
    assertThat(given.types.of(upper).mirror()).hasToString("java.lang.Comparable<? super T>");
  }

  @Test
  void anIntersectionInsideIsMirroredByAWildcard() {
    Invocation call = given.invoke("all", given.join("boxed", "big")).orElseThrow();
    assertThat(call.isVariableArity()).isTrue();
    assertThat(call.returns().isDenotable()).isFalse();
    assertThat(call.returns().mirror()).hasToString("java.util.List<? extends java.lang.Number>");
  }

  @Test
  void declaredTypesBoxTheirArguments() {
    JavaType list =
        given.types.declared(given.element("java.util.Optional"), List.of(given.type("number")));
    assertThat(list).isEqualTo(given.type("boxes"));
  }

  @Test
  void boxedVoidIsVoid() {
    assertThat(given.types.boxed(given.type("nothing"))).hasToString("Void");
    assertThat(given.types.boxed(given.type("text"))).hasToString("String");
  }

  @Test
  void anArgumentThatTakesNoPartFitsWhatIsInferred() {
    Invocation call = given.invoke("spread", given.type("texts"), null).orElseThrow();
    assertThat(call.returns()).hasToString("Map<String, String[]>");
    assertThat(call.parameters().get(1)).hasToString("Consumer<? super String>");
    assertThat(call.typeArguments()).hasToString("[String]");
  }

  @Test
  void parametersHaveTheInferredTypes() {
    Invocation call = given.invoke("value", given.type("map"), null).orElseThrow();
    assertThat(call.parameters()).hasToString("[Map<String, Integer>, int]");
    assertThat(call.typeArguments()).hasToString("[String, Integer]");
    assertThat(call.returns()).hasToString("Integer");
    assertThat(call.isUnchecked()).isFalse();
  }

  @Test
  void anUncheckedConversionErasesTheResult() {
    Invocation call = given.invoke("spread", given.type("raw"), null).orElseThrow();
    assertThat(call.isUnchecked()).isTrue();
    assertThat(call.returns()).hasToString("Map");
  }

  /** JLS 18.1.3: {@code throws E}. */
  @Test
  void aVariableThatIsOnlyThrownIsUnchecked() {
    Invocation call = given.invoke("failing", given.type("text")).orElseThrow();
    assertThat(call.returns()).hasToString("List<RuntimeException>");
  }

  @Test
  void whatJavacHasCapturedIsUnderstood() {
    TypeMirror numbers = given.method("numbers").getReturnType();
    JavaType captured = given.types.of(given.javac().capture(numbers));
    assertThat(captured.isDenotable()).isFalse();
    assertThat(captured.mirror()).hasToString("java.util.List<? extends java.lang.Number>");
    assertThat(given.types.isSubtype(captured, given.type("numbers"))).isTrue();
    assertThat(given.types.isSubtype(captured, given.type("texts"))).isFalse();
    TypeMirror sinks = given.method("sinks").getReturnType();
    assertThat(given.types.of(given.javac().capture(sinks)).mirror())
        .hasToString("java.util.List<? super java.lang.Integer>");
    TypeMirror bounded = given.method("self").getReturnType();
    assertThat(given.types.of(given.javac().capture(bounded)).mirror())
        .hasToString("u.Self<? extends u.Self<?>>");
  }

  /** Kennedy and Pierce, "On Decidability of Nominal Subtyping with Variance". */
  @Test
  void expansiveTypesHaveAnAnswer() {
    Given endless =
        new Given(
            List.of(
                "package u;",
                "interface N<Z> {}",
                "class C<X> implements N<N<? super C<C<X>>>> {}",
                "class D<X, Y> implements N<N<D<D<X, Y>, D<Y, X>>>> {}",
                "class E<X, Y> implements N<N<E<E<X, Y>, E<Y, X>>>> {}"),
            "abstract C<Integer> c();",
            "abstract N<? super C<Integer>> n();",
            "abstract D<Integer, String> d();",
            "abstract E<Integer, String> e();");
    assertThat(endless.types.isSubtype(endless.type("c"), endless.type("n"))).isFalse();
    assertThat(endless.join("d", "e").toString()).startsWith("N<? extends N<");
  }

  @Test
  void voidIsNoArgument() {
    assertThat(given.invoke("pick", given.type("nothing"), given.type("text"))).isEmpty();
  }

  @Test
  void typesThatAreMissingAreAccepted() {
    JavaType missing = given.type("missing");
    assertThat(given.types.isAssignable(missing, given.type("text"))).isTrue();
    assertThat(given.types.isAssignable(given.type("number"), missing)).isTrue();
    assertThat(given.types.isAssignable(given.type("missings"), given.type("texts"))).isTrue();
    assertThat(given.invoke("spread", missing, null)).isPresent();
    assertThat(given.invoke("spread", given.type("missings"), null)).isPresent();
    assertThat(given.invoke("pick", missing, given.type("text"))).isPresent();
    JavaType picked = given.invoke("pick", missing, given.type("text")).orElseThrow().returns();
    assertThat(given.types.isAssignable(picked, given.type("number"))).isTrue();
    assertThat(given.types.missing(missing, List.of())).isEmpty();
    assertThat(given.types.join(List.of(missing, given.type("text")))).isNotNull();
  }

  @Test
  void typeArgumentsAreTypesOfValues() {
    assertThat(argument("texts")).isEqualTo("String");
    assertThat(argument("numbers")).isEqualTo("Number");
    assertThat(argument("sinks")).isEqualTo("Object");
    assertThat(argument("lists")).isEqualTo("List<?>");
    assertThat(argument("raw")).isEqualTo("none");
    assertThat(argument("text")).isEqualTo("none");
    assertThat(argument("number")).isEqualTo("none");
    assertThat(given.types.argument(given.type("bounded"), given.element("u.Base"), 0))
        .hasValueSatisfying(bound -> assertThat(bound).hasToString("Number"));
    assertThat(given.types.argument(given.type("fixed"), given.element("u.Base"), 0))
        .hasValueSatisfying(bound -> assertThat(bound).hasToString("String"));
    assertThat(
            given.types.argument(given.type("variable"), given.element("java.lang.Comparable"), 0))
        .hasValueSatisfying(bound -> assertThat(bound).hasToString("Q"));
  }

  private String argument(String method) {
    return given
        .types
        .argument(given.type(method), given.element("java.lang.Iterable"), 0)
        .map(JavaType::toString)
        .orElse("none");
  }

  @Test
  void rawTypesAreRawAsTheirSupertypes() {
    assertThat(given.types.isRaw(given.type("raw"), given.element("java.lang.Iterable"))).isTrue();
    assertThat(given.types.isRaw(given.type("texts"), given.element("java.util.List"))).isFalse();
    assertThat(given.types.isRaw(given.type("text"), given.element("java.util.List"))).isFalse();
    assertThat(given.types.isAssignable(given.type("raw"), given.type("texts"))).isTrue();
    assertThat(given.types.isSubtype(given.type("raw"), given.type("texts"))).isFalse();
  }
}
