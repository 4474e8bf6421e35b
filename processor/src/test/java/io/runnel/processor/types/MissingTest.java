package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no alternative covers, on every JDK. */
class MissingTest {

  private static final List<String> TEXTS =
      Stream.concat(
              SealedUniverse.ALL.stream()
                  .flatMap(all -> Stream.concat(all.selectors().stream(), all.cases().stream())),
              Stream.of("String", "CharSequence", "Integer", "int"))
          .distinct()
          .toList();

  private static final Given GIVEN = new Given(SealedUniverse.lines(), members());

  private static String[] members() {
    String bounds = SealedUniverse.VARIABLES.replace("<Q, ", "<");
    return TEXTS.stream()
        .map(text -> "abstract " + bounds + " " + text + " type" + TEXTS.indexOf(text) + "();")
        .toArray(String[]::new);
  }

  @Test
  void nothingIsMissingIfTheTypeItselfIsCovered() {
    assertMissing("Shape", List.of("Object"));
    assertMissing("String", List.of("CharSequence"));
    assertMissing("Circle", List.of("Shape"));
  }

  @Test
  void subtypesAreListedAsHighAsPossible() {
    assertMissing("Shape", List.of(), "Circle", "Polygon", "Odd");
    assertMissing("Shape", List.of("Circle"), "Polygon", "Odd");
    assertMissing("Shape", List.of("Circle", "Square"), "Triangle", "Odd");
    assertMissing("Shape", List.of("Circle", "Square", "Triangle", "Odd"));
    assertMissing("Shape", List.of("Circle", "Polygon", "Star"), "Odd");
  }

  @Test
  void whatIsNotSealedIsMissingItself() {
    assertMissing("Odd", List.of("Star"), "Odd");
    assertMissing("String", List.of("Integer"), "String");
    assertMissing("Sure", List.of(), "Sure");
    assertMissing("int", List.of("Integer"));
  }

  @Test
  void aClassThatIsNotAbstractIsToBeCoveredItself() {
    assertMissing("Keys<Integer>", List.of("More"), "Keys<Integer>");
  }

  @Test
  void onlyThoseSubtypesCountThatCanBe() {
    assertMissing("Res<String>", List.of("Ok<?>", "Err<?>"), "Texts");
    assertMissing("Res<Integer>", List.of("Ok<?>", "Err<?>"), "Ints");
    assertMissing("Res<Number>", List.of("Ok<?>", "Err<?>"));
    assertMissing("Res<? extends Number>", List.of("Ok<?>", "Err<?>"), "Ints");
    assertMissing("Cell<Boolean>", List.of("Wide<?, ?>", "Sure"));
  }

  @Test
  void subtypesHaveTheTypeArgumentsThatFollow() {
    assertMissing("Res<String>", List.of("Texts"), "Ok<String>", "Err<String>");
    assertMissing("Res<String>", List.of("Texts", "Ok<String>"), "Err<String>");
    assertMissing("Res<? extends Number>", List.of("Ints", "Err"), "Ok<? extends Number>");
    assertMissing("Tree<String, Integer>", List.of("Leaf<?, ?>"), "Fork<Integer>");
    assertMissing(
        "Tree<String, Integer>", List.of("Leaf<Integer, String>", "Right"), "Left<Integer>");
    assertMissing("Cell<String[]>", List.of("Arr<String>"), "Wide<String[], ?>");
  }

  @Test
  void variablesAreWhatTheirBoundsAre() {
    assertMissing("S1", List.of("Circle", "Odd"), "Polygon");
    assertMissing("S1", List.of("Circle", "Odd", "Polygon"));
    assertMissing("U1", List.of("Mid"));
    assertMissing("U2", List.of("A"), "Both");
    assertMissing("R1", List.of("Texts"), "Ok<String>", "Err<String>");
  }

  private static void assertMissing(String value, List<String> alternatives, String... missing) {
    List<JavaType> cases = alternatives.stream().map(MissingTest::type).toList();
    assertThat(GIVEN.types.missing(type(value), cases))
        .extracting(JavaType::toString)
        .as(value + " " + alternatives)
        .isEqualTo(Arrays.asList(missing));
  }

  private static JavaType type(String text) {
    assertThat(TEXTS).contains(text);
    return GIVEN.type("type" + TEXTS.indexOf(text));
  }
}
