package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.runnel.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of {@code docs/problems} are true: one for each code, whose first example leads to that
 * code alone, and whose second compiles without a word.
 */
class ProblemPagesTest {

  private static final Path FOLDER = Path.of("..", "docs", "problems");
  private static final Path MAIN = Path.of("src", "main", "java");

  private static final Pattern SECTION = Pattern.compile("(?m)^## ");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern CODE = Pattern.compile("\\[(RNL\\d+)]");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:abstract )?(?:class|interface|record) (\\w+)");

  /** Pages that can have no example: it takes another compiler or class path, or a bug of ours. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("RNL132", "RNL133", "RNL302", "RNL303", "RNL901");

  /** What always comes along: a method that is chain and step is out of place as one of them. */
  private static final Map<String, String> COMPANIONS = Map.of("RNL129", "RNL115");

  /** What is told, and stops nothing. */
  private static final Set<String> NO_ERRORS =
      Set.of("RNL118", "RNL131", "RNL219", "RNL220", "RNL308");

  /** An example that is no source, but compiler options or a catalogue, is seen with this one. */
  private static final JavaFileObject BYSTANDER =
      Sources.source(
          "demo/Bystander.java",
          """
          package demo;

          class Bystander {
            @io.runnel.annotation.Step
            String same(String text) {
              return text;
            }
          }
          """);

  @TempDir Path folder;

  static Stream<String> pages() {
    return filesOf(FOLDER, ".md").stream()
        .map(file -> file.getFileName().toString().replace(".md", ""))
        .filter(name -> !name.equals("README"));
  }

  static Stream<String> pagesWithExample() {
    return pages().filter(code -> !WITHOUT_EXAMPLE.contains(code));
  }

  @Test
  void eachCodeHasAPage() {
    assertThat(pages()).containsExactlyElementsOf(codes());
  }

  @Test
  void theIndexHasEachPageByItsTitle() {
    List<String> rows =
        Sources.read(FOLDER.resolve("README.md"))
            .lines()
            .filter(line -> line.startsWith("| ["))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            pages()
                .map(code -> "| [%1$s](%1$s.md) | %2$s |".formatted(code, title(code)))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageBeginsWithItsCode(String code) {
    assertThat(page(code)).startsWith("# " + code + ": ");
    assertThat(sections(code)).hasSize(WITHOUT_EXAMPLE.contains(code) ? 0 : 2);
  }

  @ParameterizedTest
  @MethodSource("pagesWithExample")
  void theFirstExampleLeadsToTheCodeAlone(String code) {
    Compilation compilation = compile(code, sections(code).get(0));

    Set<String> expected = new TreeSet<>(Set.of(code));
    expected.addAll(Stream.ofNullable(COMPANIONS.get(code)).toList());
    assertThat(told(compilation)).as(() -> compilation.toString()).isEqualTo(expected);
    assertThat(compilation.status())
        .isEqualTo(
            NO_ERRORS.contains(code) ? Compilation.Status.SUCCESS : Compilation.Status.FAILURE);
  }

  @ParameterizedTest
  @MethodSource("pagesWithExample")
  void theSecondExampleCompilesWithoutAWord(String code) {
    Compilation compilation = compile(code, sections(code).get(1), "-Xlint:all,-processing");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(told(compilation)).isEmpty();
  }

  private Compilation compile(String code, String section, String... options) {
    List<JavaFileObject> sources = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(options));
    List<MatchResult> blocks = BLOCK.matcher(section).results().toList();
    for (MatchResult block : blocks) {
      if (block.group(1).equals("java")) {
        sources.add(source(block.group(2)));
      } else {
        sources.add(BYSTANDER);
        all.add(option(code, block.group(2)));
      }
    }
    assertThat(sources).as("examples of " + code).isNotEmpty();
    return Sources.process(sources, all.toArray(String[]::new));
  }

  private String option(String code, String text) {
    return code.equals("RNL309")
        ? "-Arunnel.blocking.catalogue=" + write(folder.resolve("catalogue.txt"), text)
        : text.strip();
  }

  private static JavaFileObject source(String text) {
    String home = only(PACKAGE, text).replace('.', '/');
    return Sources.source(home + "/" + only(TYPE, text) + ".java", text);
  }

  private static String only(Pattern pattern, String text) {
    List<String> found = pattern.matcher(text).results().map(match -> match.group(1)).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** The codes of all that Runnel says, and whatever else is an error, word by word. */
  private static Set<String> told(Compilation compilation) {
    Set<String> told = new TreeSet<>();
    for (Diagnostic<?> found : compilation.diagnostics()) {
      String message = found.getMessage(Locale.ROOT);
      if (message.startsWith("[RNL")) {
        told.add(message.substring(1, message.indexOf(']')));
      } else if (found.getKind() == Diagnostic.Kind.ERROR) {
        told.add(message);
      }
    }
    return told;
  }

  /** Those of the enum, and those that the blocking check has in its texts. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Arrays.stream(Problem.values()).map(Problem::code).forEach(codes::add);
    for (Path file : filesOf(MAIN, ".java")) {
      CODE.matcher(Sources.read(file)).results().map(match -> match.group(1)).forEach(codes::add);
    }
    return codes;
  }

  private static String page(String code) {
    return Sources.read(FOLDER.resolve(code + ".md"));
  }

  private static String title(String code) {
    return page(code).lines().findFirst().orElseThrow().replaceFirst("^# RNL\\d+: ", "");
  }

  private static List<String> sections(String code) {
    return SECTION.splitAsStream(page(code)).skip(1).toList();
  }

  private static List<Path> filesOf(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
