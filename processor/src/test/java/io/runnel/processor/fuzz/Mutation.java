package io.runnel.processor.fuzz;

import java.util.List;
import java.util.function.Predicate;

/** One way to change a source. */
enum Mutation {
  DROP_TOKEN {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      int at = dice.below(tokens.size());
      tokens.remove(at, at + 1);
    }
  },
  REPEAT_TOKEN {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      int at = dice.below(tokens.size());
      tokens.insert(at, tokens.get(at));
    }
  },
  SWAP_TOKENS {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      int one = dice.below(tokens.size());
      int other = dice.below(tokens.size());
      String token = tokens.get(one);
      tokens.set(one, tokens.get(other));
      tokens.set(other, token);
    }
  },
  END_EARLY {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      tokens.remove(tokens.size() - dice.below(tokens.size() / 2 + 1), tokens.size());
    }
  },
  EMPTY {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      tokens.remove(dice.chance(50) ? 0 : dice.below(tokens.size()), tokens.size());
    }
  },
  DROP_IMPORT {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, "import"::equals, at -> tokens.remove(at, until(tokens, at, ";")));
    }
  },
  OTHER_NAME {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, Tokens::isName, at -> tokens.set(at, dice.pick(names)));
    }
  },
  UNKNOWN_NAME {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          Tokens::isName,
          at ->
              tokens.set(
                  at, dice.pick("Gone", "Gone.Type", "gone.Type", "Gone<String>", "Gone[]")));
    }
  },
  KEYWORD {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          Tokens::isName,
          at ->
              tokens.set(
                  at,
                  dice.pick(
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
                      "extends")));
    }
  },
  OTHER_TYPE {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          token -> Tokens.isName(token) && Character.isUpperCase(token.codePointAt(0)),
          at -> tokens.set(at, dice.pick(TYPES)));
    }
  },
  RAW_TYPE {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          "<"::equals,
          at -> {
            int end = tokens.behind(at, "<", ">");
            if (end > 0) {
              tokens.remove(at, end);
            }
          });
    }
  },
  VARARGS {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          ")"::equals,
          at -> tokens.insert(Math.max(0, at - 1), dice.pick("...", "[]")));
    }
  },
  MODIFIER {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, Mutation::isStart, at -> tokens.insert(at, dice.pick(MODIFIERS)));
    }
  },
  ANNOTATION {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, Mutation::isStart, at -> tokens.insert(at, dice.pick(ANNOTATIONS)));
    }
  },
  ANNOTATION_ANYWHERE {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      tokens.insert(dice.below(tokens.size()), dice.pick(ANNOTATIONS));
    }
  },
  ANNOTATION_VALUES {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          "@"::equals,
          at -> {
            int open = at + 2;
            if (open < tokens.size() && tokens.get(open).equals("(")) {
              int end = tokens.behind(open, "(", ")");
              if (end > 0) {
                tokens.remove(open, end);
              }
            }
            tokens.insert(Math.min(open, tokens.size()), "(" + dice.pick(VALUES) + ")");
          });
    }
  },
  ELEMENT {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          token -> token.startsWith("\""),
          at ->
              tokens.set(
                  at,
                  "\""
                      + dice.pick(ELEMENTS)
                          .formatted(bare(tokens.get(at)), bare(dice.pick(names)), "x")
                      + "\""));
    }
  },
  MORE_ELEMENTS {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          token -> token.startsWith("\""),
          at -> tokens.set(at, tokens.get(at) + ", \"" + bare(dice.pick(names)) + "\""));
    }
  },
  SUPERTYPE {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          token -> List.of("class", "interface", "record", "enum").contains(token),
          at ->
              tokens.insert(
                  Math.min(at + 2, tokens.size()),
                  dice.pick("extends ", "implements ", "permits ")
                      + dice.pick(dice.pick(names), dice.pick(TYPES))));
    }
  },
  TYPE_PARAMETERS {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          Tokens::isName,
          at ->
              tokens.insert(
                  at + dice.below(2),
                  dice.pick(
                      "<T>",
                      "<T extends T>",
                      "<T extends Comparable<T>>",
                      "<?>",
                      "<A extends B, B extends A>",
                      "<T extends " + dice.pick(names) + "<T>>",
                      "<T extends Object & Runnable>",
                      "<String>",
                      "<>")));
    }
  },
  MEMBER {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, "{"::equals, at -> tokens.insert(at + 1, dice.pick(MEMBERS)));
    }
  },
  REPEAT_MEMBER {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          "@"::equals,
          at -> {
            StringBuilder text = new StringBuilder();
            int end =
                Math.min(tokens.size(), Math.max(until(tokens, at, "}"), until(tokens, at, ";")));
            for (int i = at; i < end; i++) {
              text.append(tokens.get(i)).append(" ");
            }
            tokens.insert(at, text.toString());
          });
    }
  },
  DROP_BLOCK {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(
          tokens,
          dice,
          "{"::equals,
          at -> {
            int end = tokens.behind(at, "{", "}");
            if (end > 0) {
              tokens.remove(at, end);
              tokens.insert(at, dice.pick(";", "{}", ""));
            }
          });
    }
  },
  BLOCKING_CALL {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, "throw"::equals, at -> tokens.insert(at, dice.pick(Bodies.BLOCKING)));
    }
  },
  ODD_BODY {
    @Override
    void apply(Tokens tokens, Dice dice, List<String> names) {
      at(tokens, dice, "throw"::equals, at -> tokens.insert(at, dice.pick(ODD)));
    }
  };

  private static final List<String> TYPES =
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

  private static final List<String> MODIFIERS =
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

  private static final List<String> ANNOTATIONS =
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

  private static final List<String> VALUES =
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

  private static final List<String> ELEMENTS =
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

  private static final List<String> MEMBERS =
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

  private static final List<String> ODD =
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

  abstract void apply(Tokens tokens, Dice dice, List<String> names);

  private static boolean isStart(String token) {
    return List.of("@", "class", "interface", "record", "enum", "static", "default").contains(token)
        || token.equals("package");
  }

  private static String bare(String literal) {
    return literal.replace("\"", "");
  }

  /** Changes one of the tokens that are meant, if there are any. */
  private static void at(
      Tokens tokens, Dice dice, Predicate<String> isMeant, java.util.function.IntConsumer change) {
    List<Integer> all = tokens.where(isMeant);
    if (!all.isEmpty()) {
      change.accept(dice.pick(all));
    }
  }

  private static int until(Tokens tokens, int from, String end) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).equals(end)) {
      at++;
    }
    return Math.min(at + 1, tokens.size());
  }
}
