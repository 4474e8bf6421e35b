package io.runnel.processor.fuzz;

import java.util.List;

/** What stands in methods: of all that the blocking check walks through, nothing that blocks. */
final class Bodies {

  static final List<String> BLOCKING =
      List.of(
          "try { java.lang.Thread.sleep(1); } catch (java.lang.InterruptedException e0) { }",
          "new java.util.concurrent.CompletableFuture<java.lang.Void>().join();",
          "java.util.List.of(1).forEach(n -> java.util.concurrent.locks.LockSupport.park());",
          "new java.lang.Object() { { java.util.concurrent.locks.LockSupport.park(); } };");

  private static final List<String> STATEMENTS =
      List.of(
          "java.util.List.of(1, 2).forEach(n -> { });",
          "java.lang.Runnable r0 = () -> { }; r0.run();",
          "new java.lang.Object() { void help() { } }.help();",
          "class Here<T> { T keep(T it) { return it; } } new Here<java.lang.Integer>().keep(1);",
          "for (int n = 0; n < 3; n++) { if (n == 1) continue; }",
          "outer: while (true) { do { break outer; } while (true); }",
          "java.util.concurrent.CompletableFuture.completedFuture(1).thenApply(n -> n + 1);",
          "int k0 = switch (java.util.Locale.ROOT.getCountry()) { case \"a\" -> 1; default -> { yield 2; } };",
          "java.util.Map<java.lang.String, java.lang.Integer> m0 = new java.util.HashMap<>();"
              + " m0.computeIfAbsent(\"a\", java.lang.String::length);",
          "record Pair0(int a, int b) { } new Pair0(1, 2).a();",
          "enum Few0 { ONE { }, TWO } Few0.ONE.name();",
          "java.util.function.Supplier<java.lang.StringBuilder> s0 = java.lang.StringBuilder::new; s0.get();",
          "java.lang.Object o0 = 1; if (o0 instanceof java.lang.Integer n0 && n0 > 1) { n0.hashCode(); }",
          "try (java.util.stream.Stream<java.lang.String> all0 = java.util.stream.Stream.of(\"a\")) { all0.sorted(); }",
          "java.util.function.IntFunction<int[][]> a0 = int[][]::new; a0.apply(1);",
          "synchronized (new java.lang.Object()) { assert true : \"so\"; }",
          "java.util.concurrent.ForkJoinPool.commonPool().execute(() -> new java.lang.Object().hashCode());");

  private final Dice dice;

  Bodies(Dice dice) {
    this.dice = dice;
  }

  /** A body of a method that need not return. */
  String any() {
    StringBuilder body = new StringBuilder("{ ");
    if (dice.chance(30)) {
      body.append(dice.pick(STATEMENTS)).append(" ");
    }
    return body.append("throw new java.lang.UnsupportedOperationException(); }").toString();
  }
}
