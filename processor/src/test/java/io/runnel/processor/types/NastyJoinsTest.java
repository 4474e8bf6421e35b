package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conditionals that are known to be hard, and those that engine and javac once disagreed on. */
class NastyJoinsTest {

  @Test
  void numbersAreWidenedAndUnboxed() {
    agree(
        "int ; Integer",
        "byte ; short",
        "byte ; char",
        "Short ; char",
        "Integer ; Long ; double",
        "boolean ; Boolean",
        "boolean ; int",
        "Integer ; Number",
        "int ; String",
        "Character ; Object");
  }

  @Test
  void typesThatHaveSomethingInCommon() {
    agree(
        "List<String> ; List",
        "List ; List<String>",
        "List<?> ; List<String>",
        "FooBar ; BarFoo ; FooNum",
        "String ; StringBuilder ; Class<?>",
        "Leaf ; Leaf2",
        "Q ; Integer",
        "Q ; Z",
        "int[] ; String[] ; Z[]",
        "Color ; Dir ; Fix");
  }

  /** The elements of {@code ArrOf<?>} as a Base are wildcards, which javac passes over. */
  @Test
  void arraysOfWildcards() {
    agree(
        "ArrOf<? super Base.Inner> ; ArrOf<? super Base.Inner> ; Base<Z[]>",
        "ArrOf<? extends Number> ; ArrOf<? extends Foo> ; Base<String[]>",
        "List<ArrOf<?>> ; List<Base<String[]>>");
  }

  private static void agree(String... texts) {
    List<List<String>> joins = Stream.of(texts).map(text -> List.of(text.split(" ; "))).toList();
    Tally tally = Tally.of("nasty joins", Universe.lines(), List.of(new JoinBatch("Nasty", joins)));
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.malformedCount()).as("malformed").isZero();
  }
}
