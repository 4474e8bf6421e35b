package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, compared with what people have read; {@code -Dgolden.update=true} rewrites.
 */
@ExtendWith(ForeignLocale.class)
class GoldenTest {

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Sources.RESOURCES.resolve("golden"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesExactlyTheExpectedClasses(String name) throws IOException {
    Path expected = folder(name, "expect");
    Map<String, String> generated = Sources.generated(processed(given(name)));
    if (Boolean.getBoolean("golden.update")) {
      update(expected, generated);
    }
    Map<String, String> expectation = new TreeMap<>();
    Sources.files(expected)
        .forEach(file -> expectation.put(expected.relativize(file).toString(), Sources.read(file)));
    assertThat(generated).isEqualTo(expectation);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheSameBytesWhateverTheOrderOfTheSources(String name) {
    List<JavaFileObject> shuffled = new ArrayList<>(given(name));
    Collections.reverse(shuffled);
    Map<String, String> reversed = Sources.generated(processed(shuffled));
    Collections.shuffle(shuffled, new Random(42));
    assertThat(Sources.generated(processed(shuffled))).isEqualTo(reversed);
    assertThat(reversed).isEqualTo(Sources.generated(processed(given(name))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compilesWithoutAnyWarning(String name) {
    List<JavaFileObject> all = new ArrayList<>(given(name));
    all.addAll(Sources.in(folder(name, "expect")));
    Compilation compilation =
        Compiler.javac().withOptions("-proc:none", "-Xlint:all", "-Werror").compile(all);
    assertThat(compilation).succeededWithoutWarnings();
  }

  private static Compilation processed(List<JavaFileObject> sources) {
    Compilation compilation = Sources.process(sources, "-Xlint:all,-processing", "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static List<JavaFileObject> given(String name) {
    return Sources.in(folder(name, "given"));
  }

  private static Path folder(String name, String kind) {
    return Sources.RESOURCES.resolve("golden").resolve(name).resolve(kind);
  }

  private static void update(Path folder, Map<String, String> generated) throws IOException {
    for (Path old : Sources.files(folder)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> entry : generated.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }
}
