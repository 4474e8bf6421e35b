package zoo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Stack;
import java.util.Vector;

/**
 * Generic methods, bridges and wildcards, and one of each warning that javac has for a body: they
 * are to be said once, whoever made javac look at it.
 */
class Generics {

  static <T extends Object & Comparable<? super T>> T largest(Collection<? extends T> all) {
    T largest = null;
    for (T each : all) {
      largest = largest == null || each.compareTo(largest) > 0 ? each : largest;
    }
    return new Box<T>(largest) {}.get();
  }

  static <T> List<T> erased(List<T> all) {
    List raw = new ArrayList(all);
    raw.add(Integer.valueOf(1));
    @SuppressWarnings("unchecked")
    List<T> quiet = raw;
    List<T> loud = raw;
    String cast = (String) "cast";
    Object old = new Old().getValue() + cast + quiet.size() / zero();
    Vector<Integer> vector = new Stack<>();
    vector.add(new Integer(3));
    return fallsThrough(loud.size() + vector.size()) > 0 && old != null ? loud : listOf(all.get(0));
  }

  private static int zero() {
    int zero = 1;
    zero += 0.5;
    try (Closed unused = new Closed()) {
      return zero == 0 ? zero / 0 : zero;
    }
  }

  @SafeVarargs
  private static <T> List<T> listOf(T... all) {
    return List.of(all);
  }

  static <T> List<T> heap(T... all) {
    return List.of(all);
  }

  private static int fallsThrough(int number) {
    switch (number) {
      case 0:
        number++;
      case 1:
        number++;
      default:
    }
    if (number > 4)
      ;
    try {
      return number;
    } finally {
      return 1;
    }
  }

  private static class Closed implements AutoCloseable {
    @Override
    public void close() {}
  }

  private abstract static class Box<T> implements Comparable<Box<T>> {
    private final T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }

    @Override
    public int compareTo(Box<T> other) {
      return 0;
    }
  }

  static class Old extends Exception {
    @Deprecated
    Object getValue() {
      return Older.value();
    }
  }

  static class Older {
    @Deprecated(forRemoval = true)
    static Object value() {
      return new Older() {}.getClass();
    }
  }
}
