package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final String LATER = "#   ";

  @Test
  void everyLineOfTheJdkNamesAMethodThatIsThere() throws IOException {
    Set<String> later =
        lines("jdk.txt").stream()
            .filter(line -> line.startsWith(LATER + "java"))
            .map(line -> line.substring(LATER.length()))
            .collect(Collectors.toSet());

    assertThat(later).hasSize(21);
    assertThat(CatalogueReader.readResource("jdk.txt"))
        .hasSizeGreaterThan(600)
        .filteredOn(line -> Runtime.version().feature() >= 25 || !later.contains(line.signature()))
        .allSatisfy(line -> assertThat(isThere(line)).as(line.signature()).isTrue());
  }

  @Test
  void everyLineOfRunnelNamesAMethodThatIsThere() {
    assertThat(CatalogueReader.readResource("runnel.txt"))
        .hasSize(10)
        .allSatisfy(line -> assertThat(isThere(line)).as(line.signature()).isTrue());
  }

  @Test
  void everyLineIsRightAndStandsOnce() throws IOException {
    for (CatalogueReader.Resource resource : CatalogueReader.resources()) {
      String file = resource.name();
      List<String> lines =
          lines(file).stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
      assertThat(lines).as(file).doesNotHaveDuplicates();
      assertThat(lines)
          .allSatisfy(
              line ->
                  assertThat(CatalogueLine.parse(line))
                      .as(file + ": " + line)
                      .contains(CatalogueLine.ofBuiltIn(line)));
    }
  }

  @Test
  void theLineWithParametersWinsOverTheOneForAll() {
    Catalogue catalogue =
        Catalogue.of(
            List.of(
                new CatalogueLine("queue", "demo.Client", "call", "*"),
                new CatalogueLine("exempt/fast", "demo.Client", "call", "int")));

    assertThat(catalogue.find(Topic.BLOCKING, "demo.Client", "call", () -> "int"))
        .get()
        .matches(CatalogueLine::isExempt);
    assertThat(catalogue.find(Topic.BLOCKING, "demo.Client", "call", () -> "long"))
        .get()
        .extracting(CatalogueLine::category)
        .isEqualTo("queue");
    assertThat(catalogue.find(Topic.BLOCKING, "demo.Client", "other", () -> "int")).isEmpty();
  }

  private static boolean isThere(CatalogueLine line) {
    try {
      Class<?> type = Class.forName(line.type(), false, CatalogueTest.class.getClassLoader());
      Stream<? extends Executable> candidates =
          line.method().equals("<init>")
              ? Arrays.stream(type.getDeclaredConstructors())
              : Arrays.stream(type.getDeclaredMethods())
                  .filter(method -> method.getName().equals(line.method()));
      return candidates
          .map(candidate -> parametersOf(candidate))
          .anyMatch(
              found ->
                  line.parameters().equals(CatalogueLine.ANY) || found.equals(line.parameters()));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String parametersOf(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(CatalogueTest::nameOf)
        .collect(Collectors.joining(","));
  }

  private static String nameOf(Class<?> type) {
    return type.isArray() ? nameOf(type.getComponentType()) + "[]" : type.getName();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = CatalogueTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
