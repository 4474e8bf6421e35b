package io.runnel.examples.rag;

import io.runnel.annotation.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps for ranked lists of whatever type. */
public final class Ranking {
  /** The constant of reciprocal rank fusion (Cormack et al., 2009): it damps the first ranks. */
  private static final double DAMPING = 60;

  private Ranking() {}

  /** One ranking made of two, each element once: what stands high in both comes first. */
  @Step(async = true)
  public static <T> List<T> fuse(List<T> first, List<T> second) {
    Map<T, Double> scores = new LinkedHashMap<>();
    for (List<T> ranking : List.of(first, second)) {
      for (int rank = 1; rank <= ranking.size(); rank++) {
        scores.merge(ranking.get(rank - 1), 1 / (DAMPING + rank), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
