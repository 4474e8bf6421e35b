package io.runnel.processor.fuzz;

import java.util.List;

/** What mutations put into sources. */
final class Debris {

  /** Types that hardly fit, and some that are none. */
  static final List<String> TYPES =
      List.of(
          "int",
          "void",
          "Gone",
          "Object",
          "String",
          "List",
          "List<?>",
          "List<Gone>",
          "Map<String>",
          "java.util.concurrent.Future<String>",
          "io.runnel.Outcome",
          "io.runnel.Outcome<?, Gone>",
          "io.runnel.Runnel<String, String>",
          "io.runnel.StreamRunnel<String, ?, ?>",
          "String...",
          "io.runnel.Emitter",
          "io.runnel.RunContext",
          "io.runnel.RunConfig",
          "io.runnel.Promise<Gone>",
          "java.util.concurrent.CompletionStage",
          "java.util.stream.Stream<?>",
          "int[]",
          "Class<Gone>",
          "java.util.stream.IntStream",
          "java.util.Iterator<? super Integer>",
          "var",
          "T",
          "?",
          "Enum",
          "java.util.concurrent.Flow.Publisher",
          "Comparable<Comparable<?>>",
          "@Gone String",
          "null");

  /** What may stand before a declaration, or may not. */
  static final List<String> MODIFIERS =
      List.of(
          "private",
          "public",
          "protected",
          "static",
          "abstract",
          "final",
          "default",
          "sealed",
          "non-sealed",
          "synchronized",
          "native",
          "strictfp",
          "transient",
          "private static",
          "<T>");

  private static final String AT = "@io.runnel.annotation.";

  /** On anything. */
  static final List<String> ANNOTATIONS =
      List.of(
          AT + "Step",
          AT + "Streaming",
          AT + "Chain(\"x\")",
          AT + "Chain({})",
          AT + "Chain",
          AT + "From",
          AT + "From(\"x\")",
          AT + "Uses(Object.class)",
          AT + "Uses({})",
          AT + "Uses(Gone.class)",
          AT + "Step(async = true, cpu = true)",
          AT + "Step(name = \"\")",
          "@Override",
          "@Gone",
          "@Deprecated",
          "@SafeVarargs",
          "@FunctionalInterface",
          "@SuppressWarnings(\"all\")",
          "@",
          AT + "Step()" + AT + "Step");

  /** Between the brackets of an annotation. */
  static final List<String> VALUES =
      List.of(
          "",
          "1",
          "null",
          "\"\"",
          "{}",
          "{\"\"}",
          "Gone.NAME",
          "name = 1",
          "name = \"class\"",
          "value = {}, fold = \"\"",
          "value = \"x\", className = \"1\"",
          "{\"a\", 1, null}",
          "{{\"a\"}}",
          "fold = \"x\"",
          "async = Gone.YES",
          "cpu = \"true\"",
          "unknown = 1",
          "\"a\" + 1",
          "@Deprecated",
          "Object.class",
          "int.class",
          "Gone[].class",
          "{Gone.class, Object.class}",
          "\"a\", \"b\"",
          "value = \"x\", value = \"y\"",
          "(String) null",
          "\"a\" + Gone.B",
          "X.class",
          "void.class");

  /** Elements of chains, made from the name that was there and another one. */
  static final List<String> ELEMENTS =
      List.of(
          "%s & %s",
          "%s | %s",
          "%s & _",
          "%s | _",
          "_",
          "_ & _",
          "",
          " ",
          "&",
          "|",
          "%s &",
          "| %s",
          "%s & %s | %s",
          "*",
          "%s*",
          "> %s",
          "%s.%s",
          ".%s",
          "%s.",
          "%s & %1$s",
          "%s | %1$s",
          "%s %s",
          "class",
          "\\u0000",
          "%2$s",
          "%s\\n",
          "%s.%s.%1$s",
          "😀",
          "%s\\ud800");

  /** Members of classes. */
  static final List<String> MEMBERS =
      List.of(
          AT + "Step Object() { }",
          "Object o = new Object() { " + AT + "Step String a(String in) { return in; } };",
          "static { class Local { " + AT + "Step String a(String in) { return in; } } }",
          "interface In { " + AT + "Chain(\"in\") String in(String in); }",
          "{ interface Here { " + AT + "Chain(\"here\") String here(String in); } }",
          "enum In { A { " + AT + "Step int a(int in) { return in; } } }",
          "record In(" + AT + "Step String a, " + AT + "From int... b) { }",
          "@interface In { "
              + AT
              + "Step String a() default \"\"; "
              + AT
              + "Chain(\"a\") int b(); }",
          "class In<T extends In<T>> { " + AT + "Step T a(T in) { return in; } }",
          "class In { class In2 { " + AT + "Step static String a(In in) { return null; } } }",
          AT + "Step int field;",
          AT + "Chain(\"x\") int FIELD = 1;",
          "int a, b = c;",
          ";;",
          "class { }",
          "Gone gone(Gone gone);",
          AT + "Step <T extends Gone> T many(T one, T... more) { return one; }",
          AT + "Step <T extends T> T self(T one) { return one; }",
          AT + "Step java.util.List raw(java.util.List in) { return in; }",
          AT + "Step void this_(Object this) { }",
          AT + "Step int array(int in)[] { return null; }",
          AT + "Step noReturn(String in) { }",
          AT + "Step java.util.List<int> of(java.util.List<void> in) { return null; }",
          AT
              + "Streaming int emitted(io.runnel.Emitter<String> a, io.runnel.Emitter<Gone> b) { return 1; }",
          AT + "Chain({\"a\", \"b\"}) <T> io.runnel.Runnel<T, T> open();",
          AT + "Chain(\"self\") String self(String in);",
          AT
              + "Chain(\"a\") String a(String in, io.runnel.RunConfig one, io.runnel.RunConfig two);");

  /** What stands in bodies and is no code, or odd code. */
  static final List<String> ODD =
      List.of(
          "Gone.call(() -> { return; });",
          "new Gone() { void x() { } }.x();",
          "return;",
          "int x = switch (1) { };",
          "this.super.x();",
          "((Runnable) () -> java.util.concurrent.locks.LockSupport.park()).run();",
          "for (var x : gone()) { x.join(); }",
          "Object::new;",
          "var f = (Runnable & java.io.Serializable) Gone::run; f.run();",
          "super.toString(); x::y;",
          "try (Gone g = null) { } finally { return null; }",
          "class In extends In { { super.toString(); } } new In();",
          "break gone;",
          "new int[gone].length.x++;",
          "yield 1;",
          "Object o = \"\"\"\n text \"\"\"; o = (o instanceof String s) ? s : null;",
          "\"unclosed",
          "'",
          "\\u00",
          "/* ");

  /** In the place of a name: what nobody knows. */
  static final List<String> NAMES =
      List.of("Gone", "Gone.Type", "gone.Type", "Gone<String>", "Gone[]");

  /** In the place of a name: what cannot be one, or not everywhere. */
  static final List<String> KEYWORDS =
      List.of(
          "class",
          "int",
          "void",
          "new",
          "_",
          "this",
          "null",
          "var",
          "record",
          "sealed",
          "yield",
          "enum",
          "interface",
          "default",
          "static",
          "char",
          "extends");

  /** Type parameters and arguments; {@code %s} is some name. */
  static final List<String> VARIABLES =
      List.of(
          "<T>",
          "<T extends T>",
          "<T extends Comparable<T>>",
          "<?>",
          "<A extends B, B extends A>",
          "<T extends %s<T>>",
          "<T extends Object & Runnable>",
          "<String>",
          "<>");

  private Debris() {}
}
