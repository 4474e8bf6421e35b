package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** Many edges in one class, and whether engine and javac agree on them. */
final class EdgeBatch {

  /** Where the lines of an edge are. */
  private record Lines(List<Integer> declarations, List<Integer> values, int call, int probe) {}

  private final Sources source;
  private final String name;
  private final String arguments;
  private final List<Edge> edges;
  private final List<Lines> lines = new ArrayList<>();
  final List<String> disagreements = new ArrayList<>();
  int accepted;
  int rejected;
  int malformed;

  /**
   * @param owner what the class is a subclass of: {@code Steps<X, Y>} with some arguments, or raw
   */
  EdgeBatch(String name, String arguments, List<Edge> edges) {
    this.name = name;
    this.arguments = arguments;
    this.edges = edges;
    this.source = new Sources(name);
    source.line("package u;");
    source.line("import java.io.Serializable;");
    source.line("import java.util.*;");
    source.line("import java.util.function.*;");
    source.line("abstract class " + name + "Steps<X, Y extends Comparable<Y>> {");
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      String modifier =
          i % 5 == 0 && !edges.get(i).mentionsClass() ? "static native " : "abstract ";
      steps.add(source.line(modifier + edges.get(i).method("next" + i) + ";"));
    }
    source.line("}");
    source.line(
        "abstract class "
            + name
            + "<Q extends Number & Comparable<Q>, Z> extends "
            + name
            + "Steps"
            + arguments
            + " {");
    source.line("abstract <T> List<T> wrap(T t);");
    for (int i = 0; i < edges.size(); i++) {
      write(i, edges.get(i), steps.get(i));
    }
    source.line("}");
  }

  private void write(int i, Edge edge, int step) {
    List<Integer> declarations = new ArrayList<>(List.of(step));
    for (int j = 0; j < edge.produced().size(); j++) {
      declarations.add(
          source.line(
              "abstract " + edge.produced().get(j) + " previous" + i + "_" + j + "(int x);"));
    }
    declarations.add(source.line("abstract void probe" + i + "(" + edge.probe() + " p);"));
    source.line("void " + body(i) + "() {");
    List<Integer> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int j = 0; j < edge.produced().size(); j++) {
      values.add(source.line("var v" + j + " = previous" + i + "_" + j + "(0);"));
      names.add("v" + j);
    }
    String call = "next" + i + "(" + String.join(", ", names) + ");";
    boolean isVoid = edge.returned().equals("void");
    int callLine = source.line((isVoid ? "" : "var w = ") + call);
    int probe = source.line(isVoid ? "" : "probe" + i + "(w);");
    source.line(isVoid ? "" : "var wrapped = wrap(w);");
    source.line("}");
    lines.add(new Lines(declarations, values, callLine, probe));
  }

  private String body(int i) {
    return name + "_body" + i;
  }

  /** Two batches with half of the edges each. */
  List<EdgeBatch> halves() {
    int half = edges.size() / 2;
    return List.of(
        new EdgeBatch(name + "a", arguments, edges.subList(0, half)),
        new EdgeBatch(name + "b", arguments, edges.subList(half, edges.size())));
  }

  int size() {
    return edges.size();
  }

  Sources source() {
    return source;
  }

  void compare(Oracle oracle) {
    JavaTypes types = oracle.types();
    DeclaredType owner = (DeclaredType) oracle.type(name).asType();
    for (int i = 0; i < edges.size(); i++) {
      Lines at = lines.get(i);
      if (at.declarations().stream().anyMatch(line -> oracle.fails(source, line))) {
        malformed++;
        continue;
      }
      try {
        compare(oracle, types, owner, i, at);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        StackTraceElement[] trace = e.getStackTrace();
        disagree(i, e + " at " + List.of(trace).subList(0, Math.min(12, trace.length)));
      }
    }
  }

  private void compare(Oracle oracle, JavaTypes types, DeclaredType owner, int i, Lines at) {
    Edge edge = edges.get(i);
    List<Optional<JavaType>> values = new ArrayList<>();
    for (int j = 0; j < edge.produced().size(); j++) {
      ExecutableElement previous = oracle.method(name, "previous" + i + "_" + j);
      JavaType value =
          types
              .invoke(
                  previous,
                  owner,
                  List.of(Optional.of(types.of(previous.getParameters().get(0).asType()))))
              .orElseThrow()
              .returns();
      same(types, i, "v" + j, value, oracle);
      values.add(Optional.of(value));
    }
    ExecutableElement next = oracle.method(name + "Steps", "next" + i);
    Optional<Invocation> invocation = types.invoke(next, owner, values);
    boolean fails = oracle.fails(source, at.call());
    if (invocation.isEmpty() != fails) {
      disagree(
          i,
          "javac: "
              + (fails ? oracle.message(source, at.call()) : "accepted")
              + ", engine: "
              + invocation);
      return;
    }
    if (fails) {
      rejected++;
      return;
    }
    accepted++;
    Invocation call = invocation.orElseThrow();
    if (call.isUnchecked() != oracle.isUnchecked(source, at.call())) {
      disagree(i, "unchecked: javac " + !call.isUnchecked() + ", engine " + call);
    }
    if (!edge.returned().equals("void")) {
      compareResult(oracle, types, owner, i, call.returns());
    }
  }

  private void compareResult(
      Oracle oracle, JavaTypes types, DeclaredType owner, int i, JavaType result) {
    same(types, i, "w", result, oracle);
    List<Optional<JavaType>> values = List.of(Optional.of(result));
    boolean fits = types.invoke(oracle.method(name, "probe" + i), owner, values).isPresent();
    if (fits == oracle.fails(source, lines.get(i).probe())) {
      disagree(i, "probe: javac " + !fits + ", engine " + fits + " of " + result);
    }
    Optional<Invocation> wrapped = types.invoke(oracle.method(name, "wrap"), owner, values);
    if (wrapped.isEmpty()) {
      disagree(i, "not wrapped: " + result);
    } else {
      same(types, i, "wrapped", wrapped.get().returns(), oracle);
    }
  }

  private void same(JavaTypes types, int i, String variable, JavaType type, Oracle oracle) {
    JavaType wanted = types.of(oracle.variable(body(i), variable));
    if (!types.isSame(wanted, type)) {
      disagree(i, variable + ": javac " + wanted + ", engine " + type);
    }
  }

  private void disagree(int i, String what) {
    disagreements.add(
        edges.get(i)
            + " in "
            + source.line(lines.get(0).declarations().get(1) - 2)
            + "\n      "
            + what);
  }

  @Override
  public String toString() {
    return edges.toString();
  }
}
