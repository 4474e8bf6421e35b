package io.runnel.benchmarks.blocking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Who calls whom among the methods of a package, which are numbered from 0: the async method
 * reaches some of the others, and the rest call each other and those. There is no recursion.
 *
 * @param async the number of the async method
 * @param reached how many others it reaches
 * @param callees the methods that each method calls
 */
record CallPlan(int async, int reached, List<List<Integer>> callees) {

  /** 50 packages of this kind reach 2600. */
  static final int REACHED = 52;

  static CallPlan of(int methods, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, methods).boxed().toList());
    Collections.shuffle(order, random);
    int reached = Math.min(REACHED, methods - 1);
    List<List<Integer>> callees = new ArrayList<>();
    order.forEach(method -> callees.add(new ArrayList<>()));
    for (int callee = 1; callee < methods; callee++) {
      int firstCaller = callee <= reached ? 0 : reached + 1;
      // One caller makes it a tree; every second method has another one.
      for (int i = random.nextInt(2); i < 2 && firstCaller < callee; i++) {
        int caller = firstCaller + random.nextInt(callee - firstCaller);
        callees.get(order.get(caller)).add(order.get(callee));
      }
      if (callee > reached) {
        callees.get(order.get(callee)).add(order.get(1 + random.nextInt(reached)));
      }
    }
    return new CallPlan(order.get(0), reached, callees);
  }
}
