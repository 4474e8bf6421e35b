package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the check shows a catalogue that can be read, and names all options. */
class CatalogueDocumentationTest {

  private static final Pattern CATALOGUE = Pattern.compile("(?s)```catalogue\n(.*?)```");

  private final String page;

  CatalogueDocumentationTest() throws IOException {
    page = Files.readString(Path.of("../docs/blocking.md"));
  }

  @Test
  void eachLineOfTheExampleIsRead() {
    Matcher example = CATALOGUE.matcher(page);
    assertThat(example.find()).isTrue();
    List<String> lines = example.group(1).lines().filter(line -> !line.startsWith("#")).toList();

    assertThat(lines)
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(CatalogueLine.parse(line)).as(line).isPresent());
  }

  @Test
  void eachOptionIsNamed() {
    assertThat(BlockingOptions.NAMES).allSatisfy(name -> assertThat(page).contains("-A" + name));
  }
}
