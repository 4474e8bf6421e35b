package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The same steps, called one below the other and as chains. */
final class ChainBatch {

  private static final Pattern VARIABLES = Pattern.compile("\\b[QZXY]\\b");

  private final String number;
  private final List<Edge> edges;
  private final Sources steps;
  private final Sources calls;
  private final Sources chains;
  private final List<Integer> nextCalls = new ArrayList<>();
  private final List<Integer> probeCalls = new ArrayList<>();
  private final List<Integer> nextElements = new ArrayList<>();
  private final List<Integer> probeElements = new ArrayList<>();
  private final List<List<Integer>> declarations = new ArrayList<>();
  private final Set<Integer> refused = new HashSet<>();
  private final List<String> disagreements = new ArrayList<>();
  private int accepted;
  private int rejected;
  private int others;

  ChainBatch(String number, List<Edge> edges) {
    this.number = number;
    this.edges = edges;
    this.steps = new Sources("Steps" + number);
    this.calls = new Sources("Calls" + number);
    this.chains = new Sources("Chains" + number);
    begin(steps, "class Steps" + number + " {");
    begin(calls, "class Calls" + number + " {");
    begin(chains, "@Uses(Steps" + number + ".class) interface Chains" + number + " {");
    for (int i = 0; i < edges.size(); i++) {
      writeSteps(i, edges.get(i));
      writeCalls(i, edges.get(i));
      writeChain(chains, i, edges.get(i));
    }
    List.of(steps, calls, chains).forEach(source -> source.line("}"));
  }

  /** Whether steps of a class without type parameters can be written like this. */
  static boolean isPossible(Edge edge) {
    return !VARIABLES.matcher(edge.toString()).find();
  }

  /** Those whose steps compile, since javac asks no processor about the others. */
  ChainBatch wellFormed(Verdicts verdicts) {
    List<Edge> fine = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      if (declarations.get(i).stream().noneMatch(line -> verdicts.fails(steps, line))) {
        fine.add(edges.get(i));
      }
    }
    return new ChainBatch(number, fine);
  }

  int size() {
    return edges.size();
  }

  List<ChainBatch> halves() {
    int half = edges.size() / 2;
    return List.of(
        new ChainBatch(number + "a", edges.subList(0, half)),
        new ChainBatch(number + "b", edges.subList(half, edges.size())));
  }

  private static void begin(Sources source, String type) {
    source.line("package u;");
    source.line("import io.runnel.annotation.*;");
    source.line("import java.io.Serializable;");
    source.line("import java.util.*;");
    source.line("import java.util.function.*;");
    source.line(type);
  }

  private void writeSteps(int i, Edge edge) {
    List<Integer> lines = new ArrayList<>();
    for (int j = 0; j < edge.produced().size(); j++) {
      lines.add(
          steps.line(
              "@Step static native "
                  + edge.produced().get(j)
                  + " previous"
                  + i
                  + "_"
                  + j
                  + "(int x);"));
    }
    lines.add(steps.line("@Step static native " + edge.method("next" + i) + ";"));
    lines.add(steps.line("@Step static native void probe" + i + "(" + edge.probe() + " p);"));
    declarations.add(lines);
  }

  private void writeCalls(int i, Edge edge) {
    calls.line("void call" + i + "() {");
    List<String> values = new ArrayList<>();
    String owner = "Steps" + number + ".";
    for (int j = 0; j < edge.produced().size(); j++) {
      calls.line("var v" + j + " = " + owner + "previous" + i + "_" + j + "(0);");
      values.add("v" + j);
    }
    String next = owner + "next" + i + "(" + String.join(", ", values) + ");";
    nextCalls.add(calls.line((isVoid(edge) ? "" : "var w = ") + next));
    probeCalls.add(calls.line(isProbed(i) ? owner + "probe" + i + "(w);" : ""));
    calls.line("}");
  }

  private void writeChain(Sources source, int i, Edge edge) {
    List<String> previous = new ArrayList<>();
    for (int j = 0; j < edge.produced().size(); j++) {
      previous.add("previous" + i + "_" + j);
    }
    source.line("@Chain({");
    source.line("\"" + String.join(" & ", previous) + "\",");
    int next = source.line("\"next" + i + "\"" + (isProbed(i) ? "," : ""));
    int probe = source.line(isProbed(i) ? "\"probe" + i + "\"" : "");
    boolean endsInJoin = isVoid(edge) && previous.size() > 1; // a tap lets what it joins go on
    source.line(
        (endsInJoin ? "}) Object" : "}) void") + " b" + number + "_chain" + i + "(int in);");
    if (source == chains) {
      nextElements.add(next);
      probeElements.add(probe);
    }
  }

  /** Whether a third step takes the result; few do by chance. */
  private boolean isProbed(int i) {
    return !isVoid(edges.get(i)) && i % 4 == 0;
  }

  private static boolean isVoid(Edge edge) {
    return edge.returned().equals("void");
  }

  Sources steps() {
    return steps;
  }

  Sources calls() {
    return calls;
  }

  Sources chains() {
    return chains;
  }

  /** Those that were accepted alone. */
  Sources acceptedChains() {
    Sources source = new Sources(chains.name());
    begin(source, "@Uses(Steps" + number + ".class) interface Chains" + number + " {");
    for (int i = 0; i < edges.size(); i++) {
      if (!refused.contains(i)) {
        writeChain(source, i, edges.get(i));
      }
    }
    source.line("}");
    return source;
  }

  void compare(Verdicts called, Verdicts chained) {
    for (int i = 0; i < edges.size(); i++) {
      boolean isVoidJoin = isVoid(edges.get(i)) && edges.get(i).produced().size() > 1;
      boolean isNoStep =
          declarations.get(i).stream()
              .anyMatch(line -> called.fails(steps, line) || chained.fails(steps, line));
      if (isNoStep || isVoidJoin) {
        refused.add(i);
        others++;
        continue;
      }
      compare(i, called, chained);
    }
  }

  private void compare(int i, Verdicts called, Verdicts chained) {
    boolean nextFails = called.fails(calls, nextCalls.get(i));
    boolean probeFails = called.fails(calls, probeCalls.get(i));
    boolean nextRefused = chained.fails(chains, nextElements.get(i));
    boolean probeRefused = chained.fails(chains, probeElements.get(i));
    if (nextFails || probeFails) {
      rejected++;
    } else {
      accepted++;
    }
    if (nextRefused || probeRefused) {
      refused.add(i);
    }
    if (nextFails != nextRefused || (!nextFails && probeFails != probeRefused)) {
      disagreements.add(
          edges.get(i)
              + ": javac "
              + called.messages(calls, nextCalls.get(i), probeCalls.get(i))
              + ", Runnel "
              + chained.messages(chains, nextElements.get(i), probeElements.get(i)));
    } else if (!nextFails && !probeFails) {
      compareWarnings(i, called, chained);
    }
  }

  private void compareWarnings(int i, Verdicts called, Verdicts chained) {
    boolean isUnchecked =
        called.warns(calls, nextCalls.get(i)) || called.warns(calls, probeCalls.get(i));
    boolean isTold =
        chained.warns(chains, nextElements.get(i)) || chained.warns(chains, probeElements.get(i));
    if (isUnchecked != isTold) {
      disagreements.add(edges.get(i) + ": javac warns " + isUnchecked + ", Runnel " + isTold);
    }
  }

  List<String> disagreements() {
    return disagreements;
  }

  int accepted() {
    return accepted;
  }

  int rejected() {
    return rejected;
  }

  int others() {
    return others;
  }
}
