package io.runnel.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Runnel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first hop of a process runs on, and what it loads for that. */
class FirstHopTest {

  private static final boolean VIRTUAL = Runtime.version().feature() >= 21;
  private static final String THREAD =
      VIRTUAL ? "VirtualThread\\[#\\d+,runnel-blocking-1\\]/.*" : "Thread\\[runnel-blocking-1,.*";

  @TempDir Path folder;

  /** The classes of this build as a jar, as it is packaged. */
  private String jar(boolean multiRelease) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (multiRelease) {
      manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    }
    Path classes = ForkedJvm.home(Runnel.class);
    Path jar = folder.resolve("runtime.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        add(entries, classes.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return jar + File.pathSeparator + ForkedJvm.home(FirstHopTest.class);
  }

  private static void add(JarOutputStream jar, String name, Path file) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    Files.copy(file, jar);
    jar.closeEntry();
  }

  @Test
  void aStepRunsOnAVirtualThreadWhereThereAreAny() throws Exception {
    assertThat(ForkedJvm.run(jar(true), List.of(), HopThread.class))
        .singleElement()
        .asString()
        .matches(THREAD);
  }

  @Test
  void soItDoesWhereTheJarIsNotMultiRelease() throws Exception {
    assertThat(ForkedJvm.run(jar(false), List.of(), HopThread.class))
        .singleElement()
        .asString()
        .matches(THREAD);
  }

  @Test
  void nothingIsLookedUpAtRunTime() throws Exception {
    List<String> loaded =
        ForkedJvm.loadedBeyondNothingBy(jar(true), FirstCalls.class, "invokeAsync sync");

    assertThat(loaded)
        .contains("io.runnel.support.VirtualThreads")
        .doesNotContain(
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.System$Logger",
            "jdk.internal.reflect.DirectMethodHandleAccessor",
            "jdk.internal.reflect.NativeMethodAccessorImpl")
        .hasSizeLessThanOrEqualTo(VIRTUAL ? 185 : 140);
  }
}
