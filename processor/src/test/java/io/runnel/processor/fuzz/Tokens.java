package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source as its tokens, and the blanks between them. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}\\p{Nl}_$][\\p{L}\\p{Nd}\\p{Mn}_$]*|\\d+|\\.\\.\\.|->|::|\\S");

  private final List<String> tokens = new ArrayList<>();
  private final List<String> blanks = new ArrayList<>();
  private final String end;

  Tokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (matcher.find()) {
      blanks.add(text.substring(at, matcher.start()));
      tokens.add(matcher.group());
      at = matcher.end();
    }
    end = text.substring(at);
  }

  int size() {
    return tokens.size();
  }

  String get(int index) {
    return tokens.get(index);
  }

  /** Those of which this is true, by their numbers. */
  List<Integer> where(java.util.function.Predicate<String> isMeant) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isMeant.test(tokens.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  static boolean isName(String token) {
    return Character.isJavaIdentifierStart(token.codePointAt(0));
  }

  void set(int index, String token) {
    tokens.set(index, token);
  }

  void remove(int from, int to) {
    tokens.subList(from, to).clear();
    blanks.subList(from, to).clear();
  }

  void insert(int index, String token) {
    tokens.add(index, token);
    blanks.add(index, " ");
  }

  void swap(int one, int other) {
    Collections.swap(tokens, one, other);
  }

  /** Removes a bracket, and all up to the one that ends it; false if none does. */
  boolean removeBracketed(int open, String opening, String closing) {
    int end = behind(open, opening, closing);
    if (end > 0) {
      remove(open, end);
    }
    return end > 0;
  }

  /** The number behind the next token like this, or behind all. */
  int until(int from, String end) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).equals(end)) {
      at++;
    }
    return Math.min(at + 1, tokens.size());
  }

  /** Those from one number to another, in one text. */
  String text(int from, int to) {
    return String.join(" ", tokens.subList(from, to)) + " ";
  }

  /** The number behind the bracket that ends what begins here, or -1. */
  private int behind(int open, String opening, String closing) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).equals(opening)) {
        depth++;
      } else if (tokens.get(i).equals(closing)) {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(blanks.get(i)).append(tokens.get(i));
    }
    return text.append(end).toString();
  }
}
