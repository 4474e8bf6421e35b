package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/hosts.md} speaks of tests that exist, and of the versions that the build runs. */
class HostsPageTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern VERSION =
      Pattern.compile("<(?:ecj|lombok|compiler-plugin)\\.version>(\\d[^<]*)<");

  private static final String PAGE = Sources.read(DOCS.resolve("hosts.md"));

  @Test
  void eachHostIsBackedByATestOrProject() {
    List<String> rows = PAGE.lines().filter(line -> line.startsWith("| ")).skip(2).toList();

    assertThat(rows)
        .hasSizeGreaterThan(10)
        .allSatisfy(row -> assertThat(links(row.substring(cut(row)))).isNotEmpty());
  }

  @Test
  void allThatItLinksToExists() {
    assertThat(links(PAGE))
        .allSatisfy(link -> assertThat(Files.exists(DOCS.resolve(link))).as(link).isTrue());
  }

  @Test
  void theVersionsAreThoseOfTheBuild() {
    String poms =
        Sources.read(Path.of("..", "pom.xml"))
            + Sources.read(Path.of("..", "integration-tests", "pom.xml"));

    assertThat(VERSION.matcher(poms).results().map(found -> found.group(1)))
        .hasSize(3)
        .allSatisfy(version -> assertThat(PAGE).contains(version));
  }

  /** Where the last column starts. */
  private static int cut(String row) {
    return row.lastIndexOf("| ", row.length() - 2);
  }

  private static List<String> links(String text) {
    return LINK.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
