package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever users call their things, generated code means what it should. */
class NamesTest {

  private static final JavaFileObject SERVICE =
      source("S", "class S { @Step String a(String in) { return in; } }");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface X { class FooChain {} class S {} class Bridge {} @Chain(\"b\")"
            + " String foo(String in); @Step static String b(String in) { return in; } }",
        "@Uses(S.class) interface X { int Bridge = 3; int S = 4; int StepException = 5;"
            + " @Chain(\"a\") String foo(String in) throws Exception; }",
        "class X { @Step static String toString(String in) { return in; }"
            + " @Step static String toString_(String in) { return in; } }",
        "class X { @Step(name = \"X\") static String x(String in) { return in; }"
            + " @Step static String trim(String in) { return in; }"
            + " interface Y { @Chain({\"X\", \"trim\"}) String z(String in); } }",
        "class X { static class Fine extends Throwable { private static final long"
            + " serialVersionUID = 1; } @Step static String a(String in) throws Fine { throw new"
            + " Fine(); } interface Y { @Chain(\"a\") String z(String in) throws Throwable; } }",
        "class 服务 { @Step static String a(String in) { return in; } @Step String b(String in) {"
            + " return in; } interface Y { @Chain({\"a\", \"b\"}) String z(String in); } }",
        "class $X { @Step static String a(String in) { return in; } @Step String b(String in) {"
            + " return in; } interface Y { @Chain({\"a\", \"b\"}) String z(String in); } }",
        "interface X { class input { @Step static String a(String in) { return in; } }"
            + " class 𝒳 { @Step static String b(String in) { return in; } } @Uses({input.class,"
            + " 𝒳.class}) interface Y { @Chain({\"a\", \"b\"}) String z(String in); } }",
        "class Io { class Bridge {} @Step Bridge a(String in) { return null; } interface Y {"
            + " @Chain(\"a\") Bridge z(String Failures) throws java.io.IOException; } }",
        "class X { @Step String a(String in) { return in; } interface Y { @Chain(\"a\")"
            + " io.runnel.Runnel<String, String> clone(); } }",
        "class X { @SuppressWarnings(\"rawtypes\") @Step String a(java.util.List in) { return \"\";"
            + " } @SuppressWarnings(\"rawtypes\") interface Y { @Chain(\"a\") String"
            + " z(java.util.List in); } }",
        "class X { @Step String yield(String in) { return in; }"
            + " interface Y { @Chain({\"yield\", \"yield\"}) String z(String in); } }",
        "class X { @Step static <E extends Exception> String a(E in) throws E { throw in; }"
            + " interface Y { @Chain(\"a\") <V extends java.io.IOException> String z(V in) throws V; }"
            + " }",
      })
  void compilesWithoutAWord(String text) {
    String name = text.split("(class|interface) ", 2)[1].split(" ", 2)[0];
    assertThat(Sources.process(List.of(SERVICE, source(name, text)), "-Xlint:all", "-Werror"))
        .succeededWithoutWarnings();
  }

  @Test
  void refusesChainsOfSimilarNamesByTheMistakeAlone() {
    Compilation compilation =
        Sources.process(
            List.of(
                SERVICE,
                source(
                    "X",
                    "@Uses(S.class) interface X { @Chain(\"a\") String foo(String in);"
                        + " @Chain(value = \"a\", className = \"fooChain\") String one(String in);"
                        + " @Chain(\"a\") String fOO(String in); @Chain(\"a\") int no(String"
                        + " in); }")));
    assertThat(compilation.diagnostics())
        .filteredOn(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .asString()
        .contains("RNL205");
  }

  @Test
  void suppressesTheDeprecationOfAService() {
    JavaFileObject old =
        source("Old", "@Deprecated class Old { @Step String a(String in) { return in; } }");
    JavaFileObject chains =
        source(
            "X",
            "@SuppressWarnings(\"deprecation\") @Uses(Old.class) interface X {"
                + " @Chain(\"a\") void x(String in); @Chain(\"a\") String y(String in); }");
    assertThat(Sources.process(List.of(old, chains), "-Xlint:all", "-Werror"))
        .succeededWithoutWarnings();
  }

  @Test
  void suppressesHeapPollutionOfWhatItOverrides() {
    JavaFileObject chains =
        source(
            "X",
            "interface X { @Step static int a(java.util.List<String>[] in) { return in.length; }"
                + " @SuppressWarnings(\"unchecked\") @Chain(\"a\") int x(java.util.List<String>..."
                + " in); }");
    assertThat(Sources.process(List.of(chains), "-Xlint:all", "-Werror"))
        .succeededWithoutWarnings();
  }

  @Test
  void suppressesRawBoundsOfTypeVariables() {
    JavaFileObject raw =
        source(
            "X",
            "@SuppressWarnings(\"rawtypes\") class X {"
                + " @Step <T extends Object & Comparable> T a(T in) { return in; } }");
    assertThat(Sources.process(List.of(raw), "-Xlint:all", "-Werror")).succeededWithoutWarnings();
  }

  @Test
  void leavesAClassThatIsCalledObjectToTheUser() {
    JavaFileObject own = source("Object", "record Object(int a) {}");
    JavaFileObject chains =
        source(
            "X",
            "interface X { @Step static java.util.List<Object> a(int in) { return null; }"
                + " @Step static <T> java.util.Set<T> b(T it) { return null; }"
                + " @Streaming static java.util.List<Object> c(String in) { return null; }"
                + " @Chain({\"a\", \"b\"}) java.util.Set<java.util.List<Object>> x(int in);"
                + " @Chain({\"c\", \"b\"}) java.util.stream.Stream<java.util.Set<Object>> y(String"
                + " in); }");
    assertThat(Sources.process(List.of(own, chains), "-Xlint:all", "-Werror"))
        .succeededWithoutWarnings();
  }

  @Test
  void namesAClassOfAPackageThatIsCalledLikeAVariable() {
    JavaFileObject input =
        source("input", "class input { @Step static String a(String in) { return in; } }");
    JavaFileObject chains =
        source("X", "@Uses(input.class) interface X { @Chain(\"a\") String z(String in); }");
    assertThat(Sources.process(List.of(input, chains), "-Xlint:all", "-Werror"))
        .succeededWithoutWarnings();
  }

  private static JavaFileObject source(String name, String text) {
    return Sources.source(
        "demo/" + name + ".java",
        String.format(Locale.ROOT, "package demo;%nimport io.runnel.annotation.*;%n%s", text));
  }
}
