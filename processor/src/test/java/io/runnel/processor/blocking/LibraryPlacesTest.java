package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.Disk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library is found wherever the compiler finds it: in jars, in folders, in modules. */
class LibraryPlacesTest {

  private static final String CLIENT =
      """
      package lib.api;
      public class Client {
        public void fetch() throws Exception { lib.hidden.Helper.pause(); }
      }
      """;
  private static final String HELPER =
      """
      package lib.hidden;
      public class Helper {
        public static void pause() throws Exception { Thread.sleep(1); }
      }
      """;
  private static final String QUICK_HELPER = HELPER.replace("Thread.sleep(1);", "");
  private static final String PATH = "fetch -> Helper.pause -> Thread.sleep(long) (Helper.java:3)";

  @TempDir Path folder;

  @Test
  void aFolderOfTheClassPath() {
    Path classes = compiled(CLIENT, HELPER);

    assertThat(foundIn("classes", "-cp", classes.toString())).containsEntry("fetch", PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"client.jar", "the client-1.0+b%20.jar"})
  void aJarOfTheClassPath(String name) throws IOException {
    Path jar = jar(name, false, compiled(CLIENT, HELPER));

    assertThat(foundIn(name, "-cp", jar.toString())).containsEntry("fetch", PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "11", "17"})
  void anOlderRelease(String release) throws IOException {
    Path jar = jar("client.jar", false, compiled(CLIENT, HELPER));

    assertThat(
            foundIn("client.jar", "--release", release, "-Xlint:-options", "-cp", jar.toString()))
        .containsEntry("fetch", PATH);
  }

  @Test
  void theVersionInAMultiReleaseJarThatIsCompiledAgainst() throws IOException {
    Path base = compiled(CLIENT, QUICK_HELPER);
    Path later = compiledTo("later", CLIENT, HELPER);
    Files.delete(later.resolve("lib/api/Client.class"));
    Path jar = jar("client.jar", true, base, later);

    assertThat(foundIn("client.jar", "--release", "17", "-cp", jar.toString()))
        .containsEntry("fetch", PATH);
    assertThat(foundIn("", "--release", "11", "-cp", jar.toString())).isEmpty();
  }

  @Test
  void aNamedModuleWithWhatItDoesNotExport() throws IOException {
    Path jar =
        jar("client.jar", false, compiled(CLIENT, HELPER, "module lib { exports lib.api; }"));

    assertThat(foundInModule("lib", jar)).containsEntry("fetch", PATH);
    assertThat(foundInModule("lib", folder.resolve("first").resolve("classes")))
        .containsEntry("fetch", PATH);
  }

  @Test
  void anAutomaticModule() throws IOException {
    Path jar = jar("my-client-1.0.jar", false, compiled(CLIENT, HELPER));

    assertThat(foundInModule("my.client", jar)).containsEntry("fetch", PATH);
  }

  private Map<String, String> foundInModule(String module, Path path) {
    return foundIn(
        path.getFileName().toString(),
        new Disk(folder.resolve("modular"))
            .with("user/User.java", "package user; class User { lib.api.Client client; }")
            .with("module-info.java", "module user { requires " + module + "; }"),
        "-Xlint:-requires-automatic",
        "-p",
        path.toString());
  }

  private Map<String, String> foundIn(String origin, String... options) {
    return foundIn(
        origin,
        new Disk(folder.resolve("user")).with("user/User.java", "package user; class User {}"),
        options);
  }

  private static Map<String, String> foundIn(String origin, Disk user, String... options) {
    LibraryQuestion question = new LibraryQuestion("lib.api.Client");
    assertThat(user.compile(question, options)).isEmpty();
    assertThat(question.paths().values()).extracting(LibraryPath::origin).allMatch(origin::equals);
    return question.texts();
  }

  private Path compiled(String... sources) {
    return compiledTo("first", sources);
  }

  /** The class files of these sources, in a folder named classes. */
  private Path compiledTo(String name, String... sources) {
    Disk library = new Disk(folder.resolve(name), "classes");
    for (String source : sources) {
      library.with(isModule(source) ? "module-info.java" : JavacRun.fileOf(source), source);
    }
    String release = Stream.of(sources).anyMatch(LibraryPlacesTest::isModule) ? "11" : "8";
    assertThat(
            library.compile(
                new LibraryQuestion(""), "-proc:none", "--release", release, "-Xlint:-options"))
        .isEmpty();
    return library.output();
  }

  private static boolean isModule(String source) {
    return source.startsWith("module ");
  }

  /** A jar of the classes, and perhaps with others that are for Java 17. */
  private Path jar(String name, boolean isMultiRelease, Path... classes) throws IOException {
    Path jar = folder.resolve(name);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (isMultiRelease) {
      manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    }
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      add(classes[0], "", out);
      if (isMultiRelease) {
        add(classes[1], "META-INF/versions/17/", out);
      }
    }
    return jar;
  }

  private static void add(Path classes, String prefix, JarOutputStream out) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(classes)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      out.putNextEntry(
          new ZipEntry(prefix + classes.relativize(file).toString().replace('\\', '/')));
      Files.copy(file, out);
      out.closeEntry();
    }
  }
}
