package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the processor is fed, it reports mistakes of the user, never bugs of its own. */
class NeverThrowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Chain interface X {}",
        "interface X { @Chain String a(String in); }",
        "interface X { @Chain(1) String a(String in); }",
        "interface X { @Chain({\"\", \".\", \"a.\", \".a\", \" \"}) String a(String in); }",
        "interface X { @Chain({Gone.NAME, \"b\"}) String a(String in); }",
        "@Uses(Gone.class) interface X { @Chain(\"b\") String a(String in); }",
        "@Uses({}) interface X { @Chain(\"b\") Gone<String> a(Gone in); }",
        "@Uses(int.class) interface X { @Chain(\"b\") String a(String in); }",
        "@Uses(String[].class) interface X { @Chain(\"b\") String a(String in); }",
        "@Uses(X.class) interface X { @Chain(\"a\") String a(String in); }",
        "interface X { @Chain(value = \"b\", fold = \"b\", className = \"\") void a(void in); }",
        "class X { @Chain(\"b\") void a() {} @Step X() {} @Step void b(int i) {} }",
        "@interface X { @Chain(\"b\") String a(); @Step String b(); }",
        "enum X { A { @Step String b(String in) { return in; } }; @Step void c(X x) {} }",
        "record X(@Step String s) { @Step static void b(X... x) {} @Step int c(X x) { return 1; } }",
        "class X { private record S() {} @Step S b(int i) { return null; } @Step void c(S s) {}"
            + " @Step void d(int i) {} @Step void d(long l) {} interface Y {"
            + " @Chain({\"b\", \"c\"}) void a(int i); @Chain(\"d\") int e(int i); } }",
        "class X<T extends X<T>> { @Step T b(T in) { return in; } @Step X c(X<?> x) { return x; } }",
        "interface X<T> { @Chain(\"b\") T a(T in); @Step default T b(T in) { return in; } }",
        "interface X extends X { @Chain(\"b\") String a(String in); }",
        "class X extends Gone { @Step void b(Gone... in) {} @Streaming Gone c(int in) { } }",
        "sealed interface X { @Chain(\"b\") int a(int i); @Step static int b(int i) { return i; }"
            + " record R() implements X { public int a(int i) { return i; } } }",
        "class X { @Step <T extends Comparable<T>> T b(T in) { return in; } @Step int c(int... i)"
            + " { return 1; } interface Y { @Chain({\"b\", \"c\"}) int[] a(int[] in); } }",
        "class X { @Step void toString(X x) {} @Step static String wait(X x) { return \"\"; }"
            + " @Step String $(String _x) { return _x; } interface Y { @Chain(\"$\") String"
            + " $(String $); } }",
        "class X { @Step <T extends T> T b(int in) { return null; } interface Y { @Chain(\"b\")"
            + " Object a(int in); } }",
        "class X { @Step <T extends Gone & Runnable> String b(T in) throws Gone { return null; } }",
        "class X<T extends Gone> { @Step T b(T in) { return in; } }",
        "class X { @Step String b(Gone[] in) { return null; } @Step static Gone[] c(Object in) {"
            + " return null; } interface Y { @Chain({\"c\", \"b | d\"}) Gone[] a(Gone[] in); } }",
        "class X { @Streaming java.util.List<java.util.List<Gone>> b(int in) { return null; }"
            + " @Step <T> T c(java.util.List<T> in) { return null; } interface Y {"
            + " @Chain({\"b\", \"c\"}) java.util.List<String> a(int in); } }",
        "class X { @io.runnel.annotation.Stepp String b(String in) { return in; } }",
        "class { @Step String b(String in) { return in; } }",
        "interface X { @Step static String b(int i) { return null; } @Chain(\"b\") String a(int); }",
        "class X { @Step String (String in) { return in; } @Step noReturn(String in) { } }",
        "class X { @Step String b(String in) { return in; } interface { @Chain(\"b\") String"
            + " a(String in); } }",
        "class X { @Step(async = true) String b(String in) { var f = (Runnable &"
            + " java.io.Serializable) Gone::run; f.run(); return in; } }",
        "class X extends Y { @Step String b(String in) { return in; } } class Y extends X {"
            + " interface Z { @Chain(\"b\") String a(String in); } }",
        "interface X extends Y { @Chain(\"b\") String a(String in); } interface Y extends X {"
            + " @Step default String b(String in) { return in; } }",
        "class X<A extends B, B extends A> { @Step A b(B in) { return in; } @Uses(X.class)"
            + " interface Y { @Chain(\"b\") Object a(Object in); } }",
        "class X<N extends X<N, E>, E extends Comparable<X<N, E>>> { @Step static <A extends X<A, B>,"
            + " B extends Comparable<X<A, B>>> A b(X<A, B> in) { return null; } interface Y {"
            + " @Chain(\"b\") Object a(X<?, ?> in); } }",
        "class X { Object o = new Object() { @Step String a(String in) { return in; } }; static {"
            + " class L { @Step String b(String in) { return in; } } } void m() { interface I {"
            + " @Chain(\"c\") String c(String in); } record R(int i) { @Step int d(int i) { return i; }"
            + " } enum E { A { @Step int e(int i) { return i; } } } } }",
        "@Step class X { @Step int f; @Chain(\"b\") X() {} @Uses(X.class) void m(@Step int i, @From"
            + " int j) {} @Streaming enum E { @Step A } @From int g; <@Step T> void t() {} }",
        "@Step @Chain(\"a\") package demo; class X {}",
        "class X { @Step String class(String in) { return in; } @Chain(\"int\") String int(String"
            + " in); } interface int { @Chain(\"new\") String new(String in); }",
        "@Uses(X.class) interface X { @Chain(\"b\") String a(String in",
        "class X { @Step String b(String in) { return in; } @Chain({\"b\", ",
      })
  void reportsMistakesNotBugs(String source) {
    assertOnlyMistakes(source);
    assertOnlyMistakes(source, "-XDshould-stop.ifError=FLOW"); // as Error Prone has it go on
  }

  /** javac's own questions fail there, about what it made up for it. */
  @Test
  void looksIntoNoBodiesWhereJavacCouldNotParse() {
    String blocks =
        "package demo; class X { @io.runnel.annotation.Step(async = true) int a(int in) throws"
            + " InterruptedException { Thread.sleep(in); return in; } }";

    assertThat(told(blocks)).anyMatch(message -> message.contains("RNL301"));
    assertThat(told(blocks + " interface { { throw }"))
        .isNotEmpty()
        .noneMatch(message -> message.contains("RNL"));
  }

  private static List<String> told(String source) {
    return Sources.process(
            List.of(Sources.source("demo/X.java", source)), "-XDshould-stop.ifError=FLOW")
        .diagnostics()
        .stream()
        .map(found -> found.getMessage(Locale.ROOT))
        .toList();
  }

  private static void assertOnlyMistakes(String source, String... options) {
    String text = "package demo;\nimport io.runnel.annotation.*;\n" + source;
    Compilation compilation =
        Sources.process(List.of(Sources.source("demo/X.java", text)), options);
    assertThat(compilation.diagnostics())
        .noneMatch(found -> found.getMessage(Locale.ROOT).contains("RNL9"))
        .noneMatch(
            found ->
                found.getSource() != null
                    && found.getSource().toUri().getPath().contains("OUTPUT"));
  }
}
