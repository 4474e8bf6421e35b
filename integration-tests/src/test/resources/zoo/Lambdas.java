package zoo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Lambdas and method references, whose methods javac numbers as it comes by them. */
class Lambdas {

  private static final Supplier<Supplier<String>> NESTED = () -> () -> "nested";

  private final Function<String, String> field = text -> text + suffix();
  private final int length;

  Lambdas(int length) {
    this.length = length;
  }

  List<String> of(List<String> texts) {
    Comparator<String> order = (Comparator<String> & Serializable) (a, b) -> a.compareTo(b);
    BiFunction<Lambdas, String, String> unbound = Lambdas::with;
    Function<String, String> bound = this::with;
    IntFunction<String[]> array = String[]::new;
    Supplier<ArrayList<String>> made = ArrayList::new;
    Function<String, String> varargs = Lambdas::joined;
    List<String> all = made.get();
    texts.stream()
        .sorted(order)
        .map(text -> bound.apply(unbound.apply(this, varargs.apply(text))))
        .map(field)
        .forEach(text -> all.add(NESTED.get().get() + array.apply(length).length + text));
    Function<Integer, Function<Integer, Integer>> curried = a -> b -> a + b + length;
    all.add("" + curried.apply(1).apply(2));
    return all;
  }

  private String with(String text) {
    return length + text;
  }

  private String suffix() {
    class Suffix {
      String text() {
        return ((Supplier<String>) () -> "." + length).get();
      }
    }
    return new Suffix().text();
  }

  private static String joined(String... parts) {
    return String.join("", parts);
  }
}
