package io.runnel.benchmarks.blocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sources of one package: classes that call each other's methods as the plan says. */
final class GeneratedPackage {

  static final int METHODS = 10;

  private static final String CLASS =
      """
      package %1$s;

      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class C%2$d %3$s{
        private final int base;
        private final List<String> names = new ArrayList<>();

        public C%2$d(int base) {
          this.base = base;
          names.add("c" + base);
        }

        private int applied(IntUnaryOperator function, int value) {
          return function.applyAsInt(value + base);
        }

      %4$s}
      """;

  private final String name;
  private final int classes;
  private final boolean async;
  private final Random random;
  private final CallPlan plan;

  GeneratedPackage(int number, int classes, long seed, boolean async) {
    this.name = "generated.p" + number;
    this.classes = classes;
    this.async = async;
    this.random = new Random(seed * 10_000 + number);
    this.plan = CallPlan.of(classes * METHODS, random);
  }

  int reached() {
    return plan.reached();
  }

  void write(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name.replace('.', '/')));
    for (int type = 0; type < classes; type++) {
      int current = type;
      List<Integer> methods =
          IntStream.range(0, METHODS).map(i -> current * METHODS + i).boxed().toList();
      String bodies = methods.stream().map(this::method).collect(Collectors.joining("\n"));
      String above = hasInterface(type) ? "implements I" + type + " " : "";
      Files.writeString(
          own.resolve("C" + type + ".java"), CLASS.formatted(name, type, above, bodies));
      if (hasInterface(type)) {
        String declared =
            methods.stream()
                .map(method -> "  " + header(method) + ";\n")
                .collect(Collectors.joining());
        Files.writeString(
            own.resolve("I" + type + ".java"),
            "package %s;\n\npublic interface I%d {\n%s}\n".formatted(name, type, declared));
      }
    }
  }

  /** Every fourth class is called through an interface. */
  private static boolean hasInterface(int type) {
    return type % 4 == 0;
  }

  private String header(int method) {
    String result = isAsync(method) ? "java.util.concurrent.CompletionStage<Integer>" : "int";
    return result + " m" + method % METHODS + "(int n)";
  }

  private boolean isAsync(int method) {
    return async && method == plan.async();
  }

  private String method(int method) {
    StringBuilder body = new StringBuilder();
    body.append("  public ").append(header(method)).append(" {\n    int total = n;\n");
    body.append(Statements.any(random));
    for (int callee : plan.callees().get(method)) {
      body.append(call(callee));
    }
    String result = isAsync(method) ? "CompletableFuture.completedFuture(total)" : "total";
    return body.append("    return ").append(result).append(";\n  }\n").toString();
  }

  private String call(int callee) {
    int type = callee / METHODS;
    return Statements.call(
        type, callee % METHODS, hasInterface(type) ? "I" + type : "C" + type, random);
  }
}
