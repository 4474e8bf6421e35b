package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A class with an asynchronous method and helpers, each of which takes a function.
 *
 * @param helpers the statements of each
 * @param calls those of the asynchronous method, each on two lines: the call, and the function it
 *     gives
 */
record RandomProgram(String name, List<List<Statement>> helpers, List<Statement> calls) {

  /** What a method does with the function {@code f} that it is given. */
  private enum Form {
    PARK("LockSupport.park();"),
    RUN("f.run();"),
    RUN_ON_THREAD("new Thread(f).start();"),
    RUN_ASYNC("CompletableFuture.runAsync(f);"),
    HAND_ON("m%d(f);"),
    HAND_ON_RENAMED("{ Runnable g = f; m%d(g); }"),
    HAND_ON_WRAPPED("m%d(() -> f.run());"),
    HAND_ON_REFERENCE("m%d(f::run);"),
    CALL_WITH_NOTHING("m%d(() -> {});"),
    CALL_WITH_PARK("m%d(\n        () -> LockSupport.park());"),
    KEEP("kept = () -> f.run();");

    private final String text;

    Form(String text) {
      this.text = text;
    }

    boolean calls() {
      return text.contains("%d");
    }

    /** Whether the called method gets a function that calls {@code f}. */
    boolean handsOn() {
      return name().startsWith("HAND_ON");
    }
  }

  private record Statement(Form form, int callee) {

    String text() {
      return form.text.formatted(callee);
    }
  }

  static RandomProgram of(String name, Random random, int methods) {
    List<List<Statement>> helpers = new ArrayList<>();
    for (int i = 0; i < methods; i++) {
      helpers.add(
          random
              .ints(random.nextInt(4), 0, Form.values().length)
              .mapToObj(form -> new Statement(Form.values()[form], random.nextInt(methods)))
              // Few that block by themselves, else all do in the end.
              .filter(it -> it.form() != Form.PARK || random.nextInt(3) == 0)
              .filter(it -> it.form() != Form.CALL_WITH_PARK || random.nextInt(2) == 0)
              .toList());
    }
    List<Statement> calls =
        random
            .ints(3, 0, methods)
            .mapToObj(
                callee ->
                    new Statement(
                        random.nextBoolean() ? Form.CALL_WITH_PARK : Form.CALL_WITH_NOTHING,
                        callee))
            .toList();
    return new RandomProgram(name, helpers, calls);
  }

  String source() {
    StringBuilder text = new StringBuilder("class " + name + " {\n");
    text.append("  @interface Step { boolean async() default false; }\n");
    text.append("  @Step(async = true) void start() {\n");
    for (Statement call : calls) {
      text.append("    ").append(call.text().replace("(() -> {}", "(\n        () -> {}"));
      text.append("\n");
    }
    text.append("  }\n  private static Runnable kept;\n");
    for (int i = 0; i < helpers.size(); i++) {
      text.append("  static void m%d(Runnable f) {\n".formatted(i));
      helpers.get(i).forEach(it -> text.append("    ").append(it.text()).append("\n"));
      text.append("  }\n");
    }
    return "import java.util.concurrent.*;\nimport java.util.concurrent.locks.*;\n" + text + "}\n";
  }

  /** The lines of the asynchronous method that block. */
  TreeSet<Long> blockingLines() {
    boolean[] runs = new boolean[helpers.size()];
    boolean[] blocks = new boolean[helpers.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < helpers.size(); i++) {
        boolean nowRuns = helpers.get(i).stream().anyMatch(it -> runsIts(it, runs));
        boolean nowBlocks = helpers.get(i).stream().anyMatch(it -> blocks(it, runs, blocks));
        changed |= nowRuns != runs[i] || nowBlocks != blocks[i];
        runs[i] = nowRuns;
        blocks[i] = nowBlocks;
      }
    }
    TreeSet<Long> lines = new TreeSet<>();
    long line = 6; // behind the imports, the class, the annotation and the header
    for (Statement call : calls) {
      if (blocks[call.callee()]) {
        lines.add(line);
      }
      if (call.form() == Form.CALL_WITH_PARK && runs[call.callee()]) {
        lines.add(line + 1);
      }
      line += 2;
    }
    return lines;
  }

  private static boolean runsIts(Statement it, boolean[] runs) {
    return it.form() == Form.RUN || (it.form().handsOn() && runs[it.callee()]);
  }

  private static boolean blocks(Statement it, boolean[] runs, boolean[] blocks) {
    return it.form() == Form.PARK
        || (it.form().calls() && blocks[it.callee()])
        || (it.form() == Form.CALL_WITH_PARK && runs[it.callee()]);
  }
}
