package io.runnel.processor.fuzz;

import java.util.ArrayList;
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

  /** The number behind the bracket that ends what begins here, or -1. */
  int behind(int open, String opening, String closing) {
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
