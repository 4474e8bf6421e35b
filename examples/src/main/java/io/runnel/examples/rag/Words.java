package io.runnel.examples.rag;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What two texts have in common, in two crude ways. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 4;

  private Words() {}

  /** How many words both have; short ones (the, is, how) do not count. */
  static int shared(String left, String right) {
    return common(words(left), words(right));
  }

  /** The part of the left text's letter triples that the right one has: other forms are alike. */
  static double likeness(String left, String right) {
    Set<String> triples = triples(left);
    return triples.isEmpty() ? 0 : (double) common(triples, triples(right)) / triples.size();
  }

  private static int common(Set<String> left, Set<String> right) {
    return (int) left.stream().filter(right::contains).count();
  }

  private static Set<String> words(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> triples(String text) {
    return words(text).stream()
        .flatMap(
            word ->
                IntStream.rangeClosed(0, word.length() - 3)
                    .mapToObj(at -> word.substring(at, at + 3)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
