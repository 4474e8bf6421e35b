package io.runnel.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another JVM of the same kind. */
final class ForkedJvm {

  private static final String MARK = " source: ";

  private ForkedJvm() {}

  /** The names of all classes that a program loads; those of hidden ones are cut. */
  static List<String> loadedBy(String classPath, Class<?> main, String... args) throws Exception {
    return run(classPath, List.of("-Xshare:auto", "-Xlog:class+load=info:stdout:none"), main, args)
        .filter(line -> line.contains(MARK))
        .map(line -> line.substring(0, line.indexOf(MARK)).replaceFirst("[/+]0x.*", ""))
        .collect(Collectors.toList());
  }

  /** The classes that a program loads more than an empty one. */
  static List<String> loadedBeyondNothingBy(String classPath, Class<?> main, String... args)
      throws Exception {
    List<String> more = loadedBy(classPath, main, args);
    for (String always : loadedBy(classPath, EmptyMain.class)) {
      more.remove(always); // one of each name
    }
    more.remove(main.getName()); // the empty program has a class of its own, too
    return more;
  }

  /** The lines that a program prints; it has to succeed. */
  static Stream<String> run(String classPath, List<String> options, Class<?> main, String... args)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines();
  }

  /** Where a class of this build was compiled to. */
  static Path home(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
