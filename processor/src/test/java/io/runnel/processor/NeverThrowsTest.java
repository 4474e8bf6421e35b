package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
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
      })
  void reportsMistakesNotBugs(String source) {
    String text = "package demo;\nimport io.runnel.annotation.*;\n" + source;
    Compilation compilation = Sources.process(List.of(Sources.source("demo/X.java", text)));
    assertThat(compilation.diagnostics())
        .noneMatch(found -> found.getMessage(Locale.ROOT).contains("RNL9"))
        .noneMatch(
            found ->
                found.getSource() != null
                    && found.getSource().toUri().getPath().contains("OUTPUT"));
  }
}
