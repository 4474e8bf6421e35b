package io.runnel.it.userseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Runnel writes is the same to the byte: again, in any order of sources, on any JDK. */
class SameSourcesIT {

  private static final List<Path> SOURCES =
      List.of(
          Jars.ROOT.resolve("examples/src/main/java"),
          Jars.ROOT.resolve("integration-tests/src/main/java"));

  @TempDir private Path folder;

  @Test
  void ofShuffledSourcesOnEachJdk() throws Exception {
    Map<String, String> expected = written(sources(), new Javac.InProcess(), "first");
    assertThat(expected).hasSizeGreaterThan(50);

    for (int seed = 0; seed < 3; seed++) {
      List<Path> shuffled = new ArrayList<>(sources());
      Collections.shuffle(shuffled, new Random(seed));
      assertSame(written(shuffled, new Javac.InProcess(), "shuffled" + seed), expected);
    }
    for (int version : List.of(17, 21, 25)) {
      if (Jdk.of(version).isPresent()) {
        List<Path> shuffled = new ArrayList<>(sources());
        Collections.shuffle(shuffled, new Random(version));
        assertSame(written(shuffled, new Javac.Program(version), "jdk" + version), expected);
      }
    }
  }

  private static void assertSame(Map<String, String> written, Map<String, String> expected) {
    assertThat(written.keySet()).isEqualTo(expected.keySet());
    assertThat(written)
        .allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private Map<String, String> written(List<Path> sources, Javac javac, String name)
      throws Exception {
    Path output = Files.createDirectories(folder.toRealPath().resolve(name));
    List<String> arguments = new ArrayList<>(List.of("-proc:only", "-d", output.toString()));
    arguments.addAll(List.of("-cp", libraries(), "-processorpath", Jars.processorPath()));
    sources.forEach(source -> arguments.add(source.toString()));
    Tool tool = javac.run(folder, arguments);
    assertThat(tool).isEqualTo(new Tool(0, ""));
    return files(output).stream()
        .collect(Collectors.toMap(file -> output.relativize(file).toString(), SameSourcesIT::text));
  }

  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Jars.classPath(),
        Jars.tool("gson").toString(),
        Jars.tool("progressbar").toString());
  }

  private static List<Path> sources() throws Exception {
    List<Path> all = new ArrayList<>();
    for (Path root : SOURCES) {
      all.addAll(files(root));
    }
    return all;
  }

  private static List<Path> files(Path root) throws Exception {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
