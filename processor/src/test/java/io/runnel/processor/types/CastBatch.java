package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/** Tests: what {@code value instanceof Alternative} is, by the rules of Java 17. */
final class CastBatch extends Batch {

  /** A value and what it may be. */
  record Cast(String value, String alternative) {}

  /** The variables that values and alternatives may mention. */
  static final List<String> VARIABLES = List.of("Q", "Z", "S", "M", "L");

  private final String name;
  private final List<Cast> casts;
  private final List<Integer> values = new ArrayList<>();
  private final List<Integer> alternatives = new ArrayList<>();
  private final List<Integer> tests = new ArrayList<>();

  CastBatch(String name, List<Cast> casts) {
    super(name);
    this.name = name;
    this.casts = casts;
    source.line("abstract class " + name + "<Q extends Number & Comparable<Q>, Z,");
    source.line("S extends Up, M extends Mid & Foo, L extends Low & Foo> {");
    for (int i = 0; i < casts.size(); i++) {
      values.add(source.line("abstract " + casts.get(i).value() + " value" + i + "();"));
      alternatives.add(
          source.line("abstract " + casts.get(i).alternative() + " alternative" + i + "();"));
      source.line("void " + name + "_body" + i + "() {");
      source.line("var v = value" + i + "();");
      tests.add(source.line("boolean b = v instanceof " + casts.get(i).alternative() + " a;"));
      source.line("}");
    }
    source.line("}");
  }

  @Override
  int size() {
    return casts.size();
  }

  @Override
  List<CastBatch> halves() {
    int half = casts.size() / 2;
    return List.of(
        new CastBatch(name + "a", casts.subList(0, half)),
        new CastBatch(name + "b", casts.subList(half, casts.size())));
  }

  @Override
  String question() {
    return casts.get(0).toString();
  }

  @Override
  void compare(Oracle oracle, Tally tally) {
    JavaTypes types = oracle.types();
    for (int i = 0; i < casts.size(); i++) {
      if (oracle.fails(source, values.get(i)) || oracle.fails(source, alternatives.get(i))) {
        tally.malformed();
        continue;
      }
      Test wanted = wanted(oracle, tests.get(i));
      JavaType value = types.of(oracle.variable(name + "_body" + i, "v"));
      JavaType alternative = types.of(oracle.method(name, "alternative" + i).getReturnType());
      Test test = types.test(value, alternative);
      tally.answered(wanted.name());
      if (test != wanted) {
        tally.disagree(casts.get(i) + ": javac " + wanted + ", engine " + test);
      }
    }
  }

  /** Java 17 refuses patterns that always match, so that it says so. */
  private Test wanted(Oracle oracle, int line) {
    if (oracle.fails(source, line, "instanceof.pattern.no.subtype")
        || oracle.fails(source, line, "feature.not.supported.in.source.plural")) {
      return Test.ALWAYS;
    }
    if (oracle.fails(source, line, "instanceof.reifiable.not.safe")) {
      return Test.UNCHECKED;
    }
    return oracle.fails(source, line) ? Test.NEVER : Test.TESTABLE;
  }
}
