package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** Edges: which values a method takes, and what it returns then. */
final class EdgeBatch extends Batch {

  /** Where the lines of an edge are. */
  private record Lines(List<Integer> declarations, int call, int probe) {}

  private final String name;
  private final String arguments;
  private final List<Edge> edges;
  private final List<Lines> lines = new ArrayList<>();

  /**
   * @param arguments of the generic class with the methods, which the class with the calls extends;
   *     raw if empty
   */
  EdgeBatch(String name, String arguments, List<Edge> edges) {
    super(name);
    this.name = name;
    this.arguments = arguments;
    this.edges = edges;
    source.line("abstract class " + name + "Steps<X, Y extends Comparable<Y>> {");
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      boolean isStatic = i % 5 == 0 && !edges.get(i).mentionsClass();
      String modifiers = isStatic ? "static native " : "abstract ";
      steps.add(source.line(modifiers + edges.get(i).method("next" + i) + ";"));
    }
    source.line("}");
    source.line("abstract class " + name + "<Q extends Number & Comparable<Q>, Z>");
    source.line("extends " + name + "Steps" + arguments + " {");
    source.line("abstract <T> List<T> wrap(T t);");
    for (int i = 0; i < edges.size(); i++) {
      write(i, edges.get(i), steps.get(i));
    }
    source.line("}");
  }

  private void write(int i, Edge edge, int step) {
    List<Integer> declarations = new ArrayList<>(List.of(step));
    List<String> names = new ArrayList<>();
    for (int j = 0; j < edge.produced().size(); j++) {
      String previous = edge.produced().get(j) + " previous" + i + "_" + j + "(int x);";
      declarations.add(source.line("abstract " + previous));
      names.add("v" + j);
    }
    declarations.add(source.line("abstract void probe" + i + "(" + edge.probe() + " p);"));
    source.line("void " + body(i) + "() {");
    for (int j = 0; j < edge.produced().size(); j++) {
      source.line("var v" + j + " = previous" + i + "_" + j + "(0);");
    }
    String call = "next" + i + "(" + String.join(", ", names) + ");";
    int callLine = source.line((edge.isVoid() ? "" : "var w = ") + call);
    int probe = source.line(edge.isVoid() ? "" : "probe" + i + "(w);");
    source.line(edge.isVoid() ? "" : "var wrapped = wrap(w);");
    source.line("}");
    lines.add(new Lines(declarations, callLine, probe));
  }

  private String body(int i) {
    return name + "_body" + i;
  }

  @Override
  int size() {
    return edges.size();
  }

  @Override
  List<EdgeBatch> halves() {
    int half = edges.size() / 2;
    return List.of(
        new EdgeBatch(name + "a", arguments, edges.subList(0, half)),
        new EdgeBatch(name + "b", arguments, edges.subList(half, edges.size())));
  }

  @Override
  String question() {
    return edges.get(0).toString();
  }

  @Override
  void compare(Oracle oracle, Tally tally) {
    JavaTypes types = oracle.types();
    for (int i = 0; i < edges.size(); i++) {
      Lines at = lines.get(i);
      if (at.declarations().stream().anyMatch(line -> oracle.fails(source, line))) {
        tally.malformed();
      } else {
        new Comparison(oracle, tally, types, i, at).compare();
      }
    }
  }

  /** The comparison of one edge. */
  private final class Comparison {

    private final Oracle oracle;
    private final Tally tally;
    private final JavaTypes types;
    private final DeclaredType owner;
    private final int index;
    private final Lines at;

    Comparison(Oracle oracle, Tally tally, JavaTypes types, int index, Lines at) {
      this.oracle = oracle;
      this.tally = tally;
      this.types = types;
      this.owner = (DeclaredType) oracle.type(name).asType();
      this.index = index;
      this.at = at;
    }

    void compare() {
      Edge edge = edges.get(index);
      List<Optional<JavaType>> values = new ArrayList<>();
      for (int j = 0; j < edge.produced().size(); j++) {
        JavaType value = produced(oracle.method(name, "previous" + index + "_" + j));
        same("v" + j, value);
        values.add(Optional.of(value));
      }
      ExecutableElement next = oracle.method(name + "Steps", "next" + index);
      Optional<Invocation> invocation = types.invoke(next, owner, values);
      String error = oracle.message(source, at.call());
      tally.answered(error == null ? "accepted" : "rejected");
      if (invocation.isEmpty() != (error != null)) {
        disagree("javac: " + (error == null ? "accepted" : error) + ", engine: " + invocation);
      } else if (error == null) {
        compareCall(invocation.orElseThrow(), edge.isVoid());
      }
    }

    private JavaType produced(ExecutableElement previous) {
      JavaType argument = types.of(previous.getParameters().get(0).asType());
      return types.invoke(previous, owner, List.of(Optional.of(argument))).orElseThrow().returns();
    }

    private void compareCall(Invocation call, boolean isVoid) {
      if (call.isUnchecked() != oracle.isUnchecked(source, at.call())) {
        disagree("unchecked: javac " + !call.isUnchecked() + ", engine " + call);
      }
      if (isVoid) {
        return;
      }
      same("w", call.returns());
      JavaType mirrored = types.of(call.returns().mirror());
      if (!mirrored.isDenotable() || !types.isSubtype(call.returns(), mirrored)) {
        disagree("mirror of " + call.returns() + ": " + mirrored);
      }
      List<Optional<JavaType>> value = List.of(Optional.of(call.returns()));
      boolean fits = types.invoke(oracle.method(name, "probe" + index), owner, value).isPresent();
      if (fits == oracle.fails(source, at.probe())) {
        disagree("probe: javac " + !fits + ", engine " + fits + " of " + call.returns());
      }
      Optional<Invocation> wrapped = types.invoke(oracle.method(name, "wrap"), owner, value);
      same("wrapped", wrapped.orElseThrow().returns());
    }

    private void same(String variable, JavaType type) {
      JavaType wanted = types.of(oracle.variable(body(index), variable));
      if (!Tally.areSame(types, wanted, type)) {
        disagree(variable + ": javac " + wanted + ", engine " + type);
      }
    }

    private void disagree(String what) {
      tally.disagree(edges.get(index) + " of Steps" + arguments + "\n    " + what);
    }
  }
}
