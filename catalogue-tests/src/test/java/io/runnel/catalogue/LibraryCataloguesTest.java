package io.runnel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the catalogues of libraries speak of what is in their jars. */
class LibraryCataloguesTest {

  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  private static final ClassPath CLASSES = ClassPath.TESTED;

  static List<CatalogueFile> files() {
    return CatalogueFile.ofLibraries();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLineMatchesSomething(CatalogueFile file) {
    assertThat(file.lines()).filteredOn(line -> !Matching.findsSomething(line, CLASSES)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeadNamesTheJars(CatalogueFile file) {
    Set<File> jars =
        file.lines().stream()
            .flatMap(line -> Matching.types(line, CLASSES))
            .flatMap(type -> CLASSES.jarOf(type).stream())
            .collect(Collectors.toSet());

    assertThat(jars)
        .isNotEmpty()
        .allSatisfy(
            jar -> {
              Matcher name = JAR.matcher(jar.getName());
              assertThat(name.matches()).isTrue();
              assertThat(file.head()).contains(name.group(1)).contains(name.group(2));
            });
  }
}
