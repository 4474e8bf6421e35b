package io.runnel.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An element whose steps all take what arrives, at the same time; what they produce is joined. */
final class FanOut extends Fork {

  private static final List<Mode> FIRST = List.of(Mode.OFFLOAD, Mode.CPU, Mode.AWAIT, Mode.CHAIN);

  private final Element[][] alone;
  private final int[] startOrder;
  private final int onCaller;
  private final int values;

  FanOut(String chain, int position, List<Element> elements, boolean caught) {
    super(chain, position, elements, caught);
    this.alone =
        elements.stream().map(element -> new Element[] {element}).toArray(Element[][]::new);
    this.startOrder =
        IntStream.range(0, size())
            .filter(index -> !branch(index).isPass())
            .boxed()
            .sorted(Comparator.comparingInt(index -> place(branch(index).mode())))
            .mapToInt(Integer::intValue)
            .toArray();
    this.onCaller = onCaller(startOrder);
    this.values =
        (int) IntStream.range(0, size()).filter(index -> branch(index).hasValue()).count();
  }

  /** What runs in place is started behind what does not, so that nothing waits for it. */
  private static int place(Mode mode) {
    int first = FIRST.indexOf(mode);
    return first < 0 ? FIRST.size() : first;
  }

  private int onCaller(int[] indexes) {
    for (int index : indexes) {
      if (branch(index).mode() != Mode.AWAIT) {
        return index;
      }
    }
    return -1;
  }

  @Override
  public String word() {
    return "fan-out";
  }

  @Override
  String operator() {
    return " & ";
  }

  /** A branch as the only element. */
  Element[] alone(int index) {
    return alone[index];
  }

  /** The branches that run, in the order in which they are started. */
  int[] startOrder() {
    return startOrder;
  }

  /** The branch that a call which waits runs on its own thread, or negative if it only waits. */
  int onCaller() {
    return onCaller;
  }

  /** How many values are joined. */
  int values() {
    return values;
  }

  /**
   * What goes on.
   *
   * @param input what arrived
   * @param products what the branches produced
   */
  @Nullable Object joined(@Nullable Object input, @Nullable Object[] products) {
    if (values == 0) {
      return input;
    }
    List<@Nullable Object> joined = new ArrayList<>(values);
    for (int index = 0; index < size(); index++) {
      if (branch(index).hasValue()) {
        joined.add(products[index]);
      }
    }
    return values == 1 ? joined.get(0) : Batches.unmodifiable(joined.toArray());
  }
}
