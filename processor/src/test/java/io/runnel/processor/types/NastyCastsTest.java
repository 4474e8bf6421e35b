package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that are known to be hard, and those that the engine and javac once disagreed on. */
class NastyCastsTest {

  @Test
  void typeArgumentsThatTheRunTimeDoesNotKnow() {
    agree(
        "Object", "List<String>",
        "Object", "List<?>",
        "Collection<String>", "List<String>",
        "Collection<String>", "List<Integer>",
        "Collection<? extends Number>", "List<Integer>",
        "Collection<? extends Number>", "List<? super Integer>",
        "Iterable", "List<String>",
        "List<String>", "List",
        "Src<String>", "Fix",
        "Src<Integer>", "Fix",
        "Base<Integer>", "Fix",
        "Pair<String, Integer>", "Swap<Integer, String>",
        "Pair<String, Integer>", "Swap<String, Integer>",
        "Pair<?, ?>", "Twin<?>",
        "Cmp<? super Color>", "Cmp<? super Color>",
        "Base<?>", "ArrOf<String>",
        "Comparable<Q>", "Q",
        "Z", "String",
        "Object", "Z[]");
  }

  @Test
  void classesThatExtendNeither() {
    agree(
        "Foo", "Bar",
        "Foo", "Last",
        "Runnable", "Last",
        "Src<String>", "Snk<String>",
        "Both<String>", "List<String>",
        "Comparable<String>", "List<String>",
        "Leaf", "Leaf2");
  }

  /** Each javac has its own way to tell that nothing can be both. */
  @Test
  void sealedClasses() {
    agree(
        "Color", "CharSequence",
        "Color[]", "CharSequence[]",
        "Down", "Leaf",
        "Down", "Low",
        "Up", "Base.Inner",
        "StrOuter", "Up",
        "L", "Low",
        "Low", "L",
        "S", "StrOuter",
        "Foo", "M",
        "Res<String>", "Ok<?>",
        "Res<String>", "Ok<Integer>");
  }

  private static void agree(String... texts) {
    List<CastBatch.Cast> casts = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      casts.add(new CastBatch.Cast(texts[i], texts[i + 1]));
      casts.add(new CastBatch.Cast(texts[i + 1], texts[i]));
    }
    List<CastBatch> batches = new ArrayList<>();
    for (int i = 0; i < casts.size(); i++) {
      batches.add(new CastBatch("Nasty" + i, casts.subList(i, i + 1)));
    }
    Tally tally = Tally.of("nasty tests", Universe.lines(), batches, "--release", "17");
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.malformedCount()).as("malformed").isZero();
  }
}
