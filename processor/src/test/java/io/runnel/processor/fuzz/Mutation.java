package io.runnel.processor.fuzz;

import java.util.List;
import java.util.function.Predicate;

/** One way to change a source. */
enum Mutation {
  DROP_TOKEN((tokens, at, dice, names) -> tokens.remove(at, at + 1)),
  REPEAT_TOKEN((tokens, at, dice, names) -> tokens.insert(at, tokens.get(at))),
  SWAP_TOKENS((tokens, at, dice, names) -> tokens.swap(at, dice.below(tokens.size()))),
  END_EARLY(
      (tokens, at, dice, names) ->
          tokens.remove(tokens.size() - dice.below(tokens.size() / 2 + 1), tokens.size())),
  EMPTY((tokens, at, dice, names) -> tokens.remove(dice.chance(50) ? 0 : at, tokens.size())),
  DROP_IMPORT(
      "import"::equals, (tokens, at, dice, names) -> tokens.remove(at, tokens.until(at, ";"))),
  OTHER_NAME(Tokens::isName, (tokens, at, dice, names) -> tokens.set(at, dice.pick(names))),
  UNKNOWN_NAME(
      Tokens::isName, (tokens, at, dice, names) -> tokens.set(at, dice.pick(Debris.NAMES))),
  KEYWORD(Tokens::isName, (tokens, at, dice, names) -> tokens.set(at, dice.pick(Debris.KEYWORDS))),
  OTHER_TYPE(
      token -> Tokens.isName(token) && Character.isUpperCase(token.codePointAt(0)),
      (tokens, at, dice, names) -> tokens.set(at, dice.pick(Debris.TYPES))),
  RAW_TYPE("<"::equals, (tokens, at, dice, names) -> tokens.removeBracketed(at, "<", ">")),
  VARARGS(
      ")"::equals,
      (tokens, at, dice, names) -> tokens.insert(Math.max(0, at - 1), dice.pick("...", "[]"))),
  MODIFIER(
      Mutation::isStart,
      (tokens, at, dice, names) -> tokens.insert(at, dice.pick(Debris.MODIFIERS))),
  ANNOTATION(
      Mutation::isStart,
      (tokens, at, dice, names) -> tokens.insert(at, dice.pick(Debris.ANNOTATIONS))),
  ANNOTATION_ANYWHERE(
      (tokens, at, dice, names) -> tokens.insert(at, dice.pick(Debris.ANNOTATIONS))),
  ANNOTATION_VALUES(
      "@"::equals,
      (tokens, at, dice, names) -> {
        int open = Math.min(at + 2, tokens.size());
        if (open < tokens.size() && tokens.get(open).equals("(")) {
          tokens.removeBracketed(open, "(", ")");
        }
        tokens.insert(open, "(" + dice.pick(Debris.VALUES) + ")");
      }),
  ELEMENT(
      Mutation::isText,
      (tokens, at, dice, names) ->
          tokens.set(
              at,
              quoted(
                  dice.pick(Debris.ELEMENTS)
                      .formatted(bare(tokens.get(at)), bare(dice.pick(names)), "x")))),
  MORE_ELEMENTS(
      Mutation::isText,
      (tokens, at, dice, names) ->
          tokens.set(at, tokens.get(at) + ", " + quoted(bare(dice.pick(names))))),
  SUPERTYPE(
      token -> List.of("class", "interface", "record", "enum").contains(token),
      (tokens, at, dice, names) ->
          tokens.insert(
              Math.min(at + 2, tokens.size()),
              dice.pick("extends ", "implements ", "permits ")
                  + dice.pick(dice.pick(names), dice.pick(Debris.TYPES)))),
  TYPE_PARAMETERS(
      Tokens::isName,
      (tokens, at, dice, names) ->
          tokens.insert(
              at + dice.below(2), dice.pick(Debris.VARIABLES).formatted(dice.pick(names)))),
  MEMBER(
      "{"::equals, (tokens, at, dice, names) -> tokens.insert(at + 1, dice.pick(Debris.MEMBERS))),
  REPEAT_MEMBER(
      "@"::equals,
      (tokens, at, dice, names) ->
          tokens.insert(
              at, tokens.text(at, Math.max(tokens.until(at, "}"), tokens.until(at, ";"))))),
  DROP_BLOCK(
      "{"::equals,
      (tokens, at, dice, names) -> {
        if (tokens.removeBracketed(at, "{", "}")) {
          tokens.insert(at, dice.pick(";", "{}", ""));
        }
      }),
  BLOCKING_CALL(
      "throw"::equals, (tokens, at, dice, names) -> tokens.insert(at, dice.pick(Bodies.BLOCKING))),
  ODD_BODY("throw"::equals, (tokens, at, dice, names) -> tokens.insert(at, dice.pick(Debris.ODD)));

  /** What is done at one token; {@code names} are all names of the program. */
  private interface Change {
    void make(Tokens tokens, int at, Dice dice, List<String> names);
  }

  private final Predicate<String> isMeant;
  private final Change change;

  Mutation(Change change) {
    this(token -> true, change);
  }

  Mutation(Predicate<String> isMeant, Change change) {
    this.isMeant = isMeant;
    this.change = change;
  }

  /** Changes the source at one of the tokens that are meant, if there are any. */
  void apply(Tokens tokens, Dice dice, List<String> names) {
    List<Integer> all = tokens.where(isMeant);
    if (!all.isEmpty()) {
      change.make(tokens, dice.pick(all), dice, names);
    }
  }

  private static boolean isStart(String token) {
    return List.of("@", "class", "interface", "record", "enum", "static", "default", "package")
        .contains(token);
  }

  private static boolean isText(String token) {
    return token.startsWith("\"");
  }

  private static String bare(String literal) {
    return literal.replace("\"", "");
  }

  private static String quoted(String element) {
    return "\"" + element + "\"";
  }
}
