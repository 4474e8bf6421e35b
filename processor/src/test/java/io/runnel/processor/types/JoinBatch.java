package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Joins: the type of a conditional over two or three values. */
final class JoinBatch extends Batch {

  private final String name;
  private final List<List<String>> joins;
  private final List<List<Integer>> declarations = new ArrayList<>();

  JoinBatch(String name, List<List<String>> joins) {
    super(name);
    this.name = name;
    this.joins = joins;
    source.line("abstract class " + name + "<Q extends Number & Comparable<Q>, Z> {");
    source.line("boolean c;");
    for (int i = 0; i < joins.size(); i++) {
      List<Integer> lines = new ArrayList<>();
      for (int j = 0; j < joins.get(i).size(); j++) {
        String value = joins.get(i).get(j) + " value" + i + "_" + j + "();";
        lines.add(source.line("abstract " + value));
      }
      declarations.add(lines);
      source.line("void " + name + "_body" + i + "() {");
      String conditional = "";
      for (int j = 0; j < joins.get(i).size(); j++) {
        source.line("var v" + j + " = value" + i + "_" + j + "();");
        conditional = j == 0 ? "v0" : "(c ? " + conditional + " : v" + j + ")";
      }
      source.line("var w = " + conditional + ";");
      source.line("}");
    }
    source.line("}");
  }

  @Override
  int size() {
    return joins.size();
  }

  @Override
  List<JoinBatch> halves() {
    int half = joins.size() / 2;
    return List.of(
        new JoinBatch(name + "a", joins.subList(0, half)),
        new JoinBatch(name + "b", joins.subList(half, joins.size())));
  }

  @Override
  String question() {
    return joins.get(0).toString();
  }

  @Override
  void compare(Oracle oracle, Tally tally) {
    JavaTypes types = oracle.types();
    for (int i = 0; i < joins.size(); i++) {
      if (declarations.get(i).stream().anyMatch(line -> oracle.fails(source, line))) {
        tally.malformed();
        continue;
      }
      String body = name + "_body" + i;
      List<JavaType> values = new ArrayList<>();
      for (int j = 0; j < joins.get(i).size(); j++) {
        values.add(types.of(oracle.variable(body, "v" + j)));
      }
      TypeMirror joined = oracle.variable(body, "w");
      JavaType wanted = types.of(joined);
      JavaType join = types.join(values);
      tally.answered(wanted.isDenotable() ? "denotable" : "intersections");
      if (!Tally.areSame(types, wanted, join)) {
        tally.disagree(joins.get(i) + ": javac " + wanted + ", engine " + join);
      }
    }
  }
}
