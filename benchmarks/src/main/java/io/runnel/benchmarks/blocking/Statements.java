package io.runnel.benchmarks.blocking;

import java.util.List;
import java.util.Random;

/** What the bodies of generated methods are made of: plain code around {@code int total}. */
final class Statements {

  /** Braces keep the names apart; NN is a number. */
  private static final List<String> PLAIN =
      List.of(
          """
              for (int i = 0; i < NN; i++) {
                total += i * base;
              }
          """,
          """
              names.add("name" + total);
              total += names.stream().map(String::length).filter(length -> length > NN).mapToInt(Integer::intValue).sum();
          """,
          """
              {
                Map<String, Integer> counts = new HashMap<>();
                counts.merge("key" + total, NN, Integer::sum);
                total += counts.getOrDefault("key", NN);
              }
          """,
          """
              total = switch (total % 3) {
                case 0 -> Math.max(total, NN);
                case 1 -> Integer.bitCount(total);
                default -> total + NN;
              };
          """,
          """
              try {
                total += Integer.parseInt(names.get(0));
              } catch (NumberFormatException e) {
                total += NN;
              }
          """,
          """
              {
                StringBuilder text = new StringBuilder();
                text.append(total).append(':').append(base).append("xNN");
                total += text.reverse().length();
              }
          """,
          """
              total += Optional.of("text" + total).map(String::length).orElse(NN);
          """,
          """
              if (total > NN && !names.isEmpty()) {
                names.remove(0);
                total -= names.hashCode();
              }
          """);

  /** TT is the class, MM the method, AA what it is called through. */
  private static final List<String> CALLS =
      List.of(
          """
              total += new TT(total).MM(total);
          """,
          """
              {
                AA other = new TT(NN);
                if (total > NN) {
                  total += other.MM(total);
                }
              }
          """,
          """
              total += IntStream.range(0, NN).map(i -> new TT(i).MM(i)).sum();
          """,
          """
              total += applied(new TT(NN)::MM, total);
          """,
          """
              total += applied(x -> new TT(x).MM(NN), total);
          """);

  private Statements() {}

  static String any(Random random) {
    return PLAIN.get(random.nextInt(PLAIN.size())).replace("NN", number(random));
  }

  static String call(int type, int method, String through, Random random) {
    return CALLS
        .get(random.nextInt(CALLS.size()))
        .replace("NN", number(random))
        .replace("TT", "C" + type)
        .replace("AA", through)
        .replace("MM", "m" + method);
  }

  private static String number(Random random) {
    return String.valueOf(2 + random.nextInt(90));
  }
}
