package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Switches over types: whether they are exhaustive, by the rules of Java 21. */
final class SwitchBatch extends Batch {

  /** A value, and the types that it is tested for. */
  record Switch(String value, List<String> cases) {}

  private final String name;
  private final List<Switch> switches;
  private final List<Integer> starts = new ArrayList<>();
  private final List<List<JavaType>> missing = new ArrayList<>();

  SwitchBatch(String name, List<Switch> switches) {
    super(name);
    this.name = name;
    this.switches = switches;
    source.line("abstract class " + name + SealedUniverse.VARIABLES + " {");
    for (int i = 0; i < switches.size(); i++) {
      List<String> cases = switches.get(i).cases();
      starts.add(source.line("abstract " + switches.get(i).value() + " value" + i + "();"));
      for (int j = 0; j < cases.size(); j++) {
        source.line("abstract " + cases.get(j) + " case" + i + "_" + j + "();");
      }
      source.line("void " + name + "_body" + i + "() {");
      source.line("var v = value" + i + "();");
      source.line("switch (v) {");
      for (int j = 0; j < cases.size(); j++) {
        source.line("case " + cases.get(j) + " a" + j + " -> {}");
      }
      source.line("}}");
    }
    source.line("}");
  }

  @Override
  int size() {
    return switches.size();
  }

  @Override
  List<SwitchBatch> halves() {
    int half = switches.size() / 2;
    return List.of(
        new SwitchBatch(name + "a", switches.subList(0, half)),
        new SwitchBatch(name + "b", switches.subList(half, switches.size())));
  }

  @Override
  String question() {
    return switches.get(0).toString();
  }

  /** The same switches, with cases for what the engine found to be missing. */
  SwitchBatch completed() {
    List<Switch> completed = new ArrayList<>();
    for (int i = 0; i < switches.size(); i++) {
      List<String> cases = new ArrayList<>(switches.get(i).cases());
      missing.get(i).forEach(type -> cases.add(type.mirror().toString()));
      completed.add(new Switch(switches.get(i).value(), cases));
    }
    return new SwitchBatch(name + "Completed", completed);
  }

  @Override
  void compare(Oracle oracle, Tally tally) {
    JavaTypes types = oracle.types();
    for (int i = 0; i < switches.size(); i++) {
      int count = switches.get(i).cases().size();
      int first = starts.get(i);
      int head = first + count + 3;
      List<JavaType> cases = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        cases.add(types.of(oracle.method(name, "case" + i + "_" + j).getReturnType()));
      }
      JavaType value = types.of(oracle.variable(name + "_body" + i, "v"));
      missing.add(types.missing(value, cases));
      TypeMirror selector = oracle.variable(name + "_body" + i, "v");
      boolean fails = oracle.fails(source, head, "not.exhaustive.statement");
      if (fails && missing.get(i).isEmpty() && !looksAtSelector(oracle, i, count, selector)) {
        tally.answered("exhaustive by the JLS only");
        continue;
      }
      if (!fails && anyFails(oracle, first, head + count)) {
        tally.malformed();
        continue;
      }
      tally.answered(fails ? "open" : "exhaustive");
      if (fails == missing.get(i).isEmpty()) {
        tally.disagree(
            switches.get(i)
                + ": javac "
                + (fails ? "open" : "exhaustive")
                + ", engine misses "
                + missing.get(i));
      }
    }
  }

  /**
   * Javac goes up from the cases to the selector. If none is below it, all subtypes of the selector
   * may be covered nevertheless, by a supertype that they have besides; javac does not see that.
   */
  private boolean looksAtSelector(Oracle oracle, int i, int count, TypeMirror selector) {
    for (int j = 0; j < count; j++) {
      if (oracle.isBelow(oracle.method(name, "case" + i + "_" + j).getReturnType(), selector)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyFails(Oracle oracle, int from, int to) {
    for (int line = from; line <= to; line++) {
      if (oracle.fails(source, line)) {
        return true;
      }
    }
    return false;
  }
}
