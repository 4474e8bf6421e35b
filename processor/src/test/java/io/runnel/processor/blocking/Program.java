package io.runnel.processor.blocking;

import io.runnel.processor.Mark;
import io.runnel.processor.Parts;
import io.runnel.processor.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * A small program of the corpus: one file, whose comments say how it is compiled.
 *
 * <pre>{@code
 * // option: -Akey=value              an option of the compiler
 * // java: 21                         needs that JDK or a newer one
 * ... class Name                      demo/Name.java, up to the first of these lines:
 * // file: demo/Other.java            a further source
 * // sourcepath: demo/Other.java      one that is found on the source path alone
 * }</pre>
 *
 * <p>A line that is reported ends in {@code // blocks: words; of the message}, or with the column
 * {@code // blocks@11: words}.
 */
record Program(String name, String text) {

  private static final Pattern HEADER =
      Pattern.compile("(?m)^// (?:file|sourcepath): (?<path>.+)$");
  private static final Pattern ON_SOURCE_PATH = Pattern.compile("(?m)^// sourcepath: (.+)$");
  private static final Pattern OPTION = Pattern.compile("(?m)^// option: (.+)$");
  private static final Pattern JAVA = Pattern.compile("(?m)^// java: (\\d+)$");
  private static final Pattern MARK =
      Pattern.compile("// (?<code>blocks)(?:@(?<column>\\d+))?: (?<words>.+)");

  static List<Program> in(Path folder) {
    return Sources.files(folder).stream()
        .map(
            file ->
                new Program(file.getFileName().toString().replace(".java", ""), Sources.read(file)))
        .toList();
  }

  /** What the compiler is given. */
  List<JavaFileObject> sources() {
    return Sources.of(parts(false));
  }

  /** The options that it says, and the source path, to be written into the folder. */
  List<String> options(Path folder) {
    List<String> options = new ArrayList<>(all(OPTION));
    Map<String, String> found = parts(true);
    if (!found.isEmpty()) {
      found.forEach((path, source) -> write(folder.resolve(path), source));
      options.addAll(List.of("-sourcepath", folder.toString(), "-implicit:none"));
    }
    return options;
  }

  /** The oldest JDK that compiles it. */
  int java() {
    return all(JAVA).stream().mapToInt(Integer::parseInt).max().orElse(0);
  }

  /** What is to be reported. */
  List<Mark> marks() {
    return Mark.in(text, MARK);
  }

  private Map<String, String> parts(boolean onSourcePath) {
    Map<String, String> parts = Parts.of(text, "demo/" + name + ".java", HEADER);
    Set<String> found = Set.copyOf(all(ON_SOURCE_PATH));
    return parts.entrySet().stream()
        .filter(part -> found.contains(part.getKey()) == onSourcePath)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> all(Pattern pattern) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static void write(Path file, String source) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
