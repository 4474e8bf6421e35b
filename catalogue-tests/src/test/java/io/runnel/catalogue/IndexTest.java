package io.runnel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the built-in catalogues fit together. */
class IndexTest {

  private static final File FOLDER =
      new File("../processor/src/main/resources/io/runnel/processor/blocking");

  @Test
  void theIndexNamesEachFileOnce() {
    assertThat(FOLDER.list())
        .filteredOn(name -> !name.equals("index.txt"))
        .containsExactlyInAnyOrderElementsOf(CatalogueFile.names());
  }

  /** Otherwise the line is not there when it is looked for. */
  @Test
  void theIndexTellsHowTheTypesOfEachLibraryStart() {
    for (CatalogueFile file : CatalogueFile.ofLibraries()) {
      assertThat(file.starts()).as(file.name()).isNotEmpty().allMatch(IndexTest::isOneOrTwoParts);
      assertThat(file.lines())
          .as(file.name())
          .allMatch(line -> file.starts().stream().anyMatch(line.type()::startsWith));
    }
  }

  private static boolean isOneOrTwoParts(String start) {
    return start.matches("\\w+\\.(\\w+\\.)?") && !start.startsWith("java.");
  }

  @Test
  void everyLineHasTheForm() {
    assertThat(CatalogueFile.all()).flatExtracting(CatalogueFile::malformed).isEmpty();
  }

  @Test
  void noLineStandsTwice() {
    List<String> subjects =
        CatalogueFile.all().stream()
            .flatMap(file -> file.lines().stream())
            .map(Line::subject)
            .toList();

    assertThat(subjects).doesNotHaveDuplicates();
  }
}
