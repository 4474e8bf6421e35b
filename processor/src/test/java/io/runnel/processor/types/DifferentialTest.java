package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The engine and javac agree, on thousands of made up types.
 *
 * <p>{@code -Dtypes.seed} and {@code -Dtypes.pairs} ask for others, and for more.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS) // the long form takes its time
class DifferentialTest {

  private static final int BATCH = 100;
  private static final List<String> OWNERS =
      List.of(
          "<String, Integer>",
          "<List<? extends Number>, String>",
          "",
          "<Q, Q>",
          "<Base<? super Integer>[], BarFoo>",
          "<Z, Color>");

  private final Random random = new Random(Long.getLong("types.seed", 42));
  private final TermGenerator generator = new TermGenerator(random);

  @Test
  void edgesAreAcceptedAndTypedAsByJavac() {
    List<Batch> batches =
        batches(
            pairs(5000),
            i -> new EdgeBatch("Edges" + i, OWNERS.get(i % OWNERS.size()), many(this::edge)));
    Tally tally = Tally.of("pairs", Universe.lines(), batches);
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.count("accepted")).isPositive();
    assertThat(tally.count("rejected")).isPositive();
  }

  @Test
  void valuesAreTestedAsByJavac() {
    // Newer javacs name only the first pattern of a file that always matches.
    boolean onePerFile = Runtime.version().feature() >= 21;
    List<CastBatch.Cast> casts = new ArrayList<>();
    for (int i = 0; i < pairs(onePerFile ? 700 : 2000); i++) {
      casts.add(cast(i));
    }
    int size = onePerFile ? 1 : BATCH;
    List<CastBatch> batches = new ArrayList<>();
    for (int i = 0; i < casts.size(); i += size) {
      int end = Math.min(i + size, casts.size());
      batches.add(new CastBatch("Casts" + i, casts.subList(i, end)));
    }
    Tally tally = Tally.of("tests", Universe.lines(), batches, "--release", "17");
    assertThat(tally.disagreements()).isEmpty();
    for (io.runnel.processor.types.Test test : io.runnel.processor.types.Test.values()) {
      assertThat(tally.count(test.name())).as(test.name()).isPositive();
    }
  }

  @Test
  void valuesAreJoinedAsByJavac() {
    List<Batch> batches = batches(pairs(2000), i -> new JoinBatch("Joins" + i, many(this::join)));
    Tally tally = Tally.of("joins", Universe.lines(), batches);
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.count("intersections")).isPositive();
  }

  @Test
  void switchesAreExhaustiveAsByJavac() {
    String skipped = "SKIPPED: JDK " + Runtime.version().feature() + " has no switch over types";
    boolean hasSwitch = Runtime.version().feature() >= 21;
    if (!hasSwitch) {
      System.out.println(skipped);
    }
    assumeTrue(hasSwitch, skipped);
    List<SwitchBatch> batches = new ArrayList<>();
    for (int i = 0; i < pairs(2000) / BATCH; i++) {
      batches.add(new SwitchBatch("Switches" + i, many(this::switched)));
    }
    Tally tally = Tally.of("switches", SealedUniverse.lines(), batches);
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.count("open")).isPositive();
    assertThat(tally.count("exhaustive")).isPositive();
    List<SwitchBatch> completed = batches.stream().map(SwitchBatch::completed).toList();
    Tally again = Tally.of("completed switches", SealedUniverse.lines(), completed);
    assertThat(again.disagreements()).isEmpty();
    assertThat(again.count("open")).isZero();
  }

  private SwitchBatch.Switch switched(int i) {
    SealedUniverse.Hierarchy hierarchy = generator.pick(SealedUniverse.ALL);
    List<String> cases = new ArrayList<>(hierarchy.cases());
    Collections.shuffle(cases, random);
    return new SwitchBatch.Switch(
        generator.pick(hierarchy.selectors()),
        List.copyOf(cases.subList(0, 1 + random.nextInt(5))));
  }

  private static int pairs(int usual) {
    return Integer.getInteger("types.pairs", usual);
  }

  private static List<Batch> batches(int pairs, IntFunction<Batch> batch) {
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < pairs / BATCH; i++) {
      batches.add(batch.apply(i));
    }
    return batches;
  }

  private static <T> List<T> many(IntFunction<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      all.add(one.apply(i));
    }
    return all;
  }

  private Edge edge(int i) {
    return Edge.random(random);
  }

  private CastBatch.Cast cast(int i) {
    List<String> variables = random.nextInt(4) == 0 ? CastBatch.VARIABLES : List.of();
    if (random.nextInt(5) == 0) {
      return new CastBatch.Cast(generator.pick(Universe.PLAIN), generator.pick(Universe.PLAIN));
    }
    Term value = reference(variables);
    Term alternative =
        random.nextInt(3) == 0 ? reference(variables) : generator.like(value, variables);
    return random.nextBoolean()
        ? new CastBatch.Cast(value.toString(), alternative.toString())
        : new CastBatch.Cast(alternative.toString(), value.toString());
  }

  private Term reference(List<String> variables) {
    Term term = generator.value(variables);
    while (term.isPrimitive()) {
      term = generator.value(variables);
    }
    return term;
  }

  private List<String> join(int i) {
    List<String> variables = random.nextInt(4) == 0 ? Edge.BODY_VARIABLES : List.of();
    Term first = generator.value(variables);
    List<String> values = new ArrayList<>(List.of(first.toString()));
    for (int j = random.nextInt(3); j < 2; j++) {
      Term other =
          random.nextInt(3) == 0 ? generator.value(variables) : generator.like(first, variables);
      values.add(other.toString());
    }
    return values;
  }
}
