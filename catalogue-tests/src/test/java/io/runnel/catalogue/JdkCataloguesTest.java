package io.runnel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is said of functions and of streams speaks of what the running JDK has. */
class JdkCataloguesTest {

  private static final boolean HAS_ALL = Runtime.version().feature() >= 25;

  @ParameterizedTest
  @ValueSource(strings = {"jdk-callbacks.txt", "jdk-origins.txt"})
  void everyLineMatchesSomething(String name) {
    CatalogueFile file = CatalogueFile.read(name);

    assertThat(file.lines())
        .isNotEmpty()
        .filteredOn(line -> HAS_ALL || !isLater(line, file))
        .filteredOn(line -> !Matching.findsSomething(line, ClassPath.TESTED))
        .isEmpty();
  }

  @Test
  void whatIsLaterIsNotInJdk17() {
    CatalogueFile file = CatalogueFile.read("jdk-callbacks.txt");

    assertThat(file.lines())
        .filteredOn(line -> isLater(line, file))
        .hasSize(17)
        .filteredOn(line -> !HAS_ALL && Matching.findsSomething(line, ClassPath.TESTED))
        .isEmpty();
  }

  private static boolean isLater(Line line, CatalogueFile file) {
    return file.head().lines().anyMatch(comment -> comment.equals("#   " + line.signature()));
  }
}
