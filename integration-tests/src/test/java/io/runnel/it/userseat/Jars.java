package io.runnel.it.userseat;

import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The jars, as they are published. */
final class Jars {

  static final Path ROOT = Path.of(System.getProperty("runnel.root")).toAbsolutePath().normalize();

  private Jars() {}

  static String classPath() {
    return jar("annotations") + File.pathSeparator + jar("runtime");
  }

  /** With the libraries whose types steps may have. */
  static String classPathWithLibraries() {
    return Stream.of(Mono.class, Publisher.class, Uni.class, Single.class, ListenableFuture.class)
        .map(Jars::jarOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator, classPath() + File.pathSeparator, ""));
  }

  private static String jarOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  static String processorPath() {
    return jar("processor").toString();
  }

  /** The jar of somebody else, copied there by the build. */
  static Path tool(String name) {
    return Path.of(System.getProperty("runnel.tools"), name + ".jar");
  }

  private static Path jar(String module) {
    String version = System.getProperty("runnel.version");
    return ROOT.resolve(module + "/target/runnel-" + module + "-" + version + ".jar");
  }
}
