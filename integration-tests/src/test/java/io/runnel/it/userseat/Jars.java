package io.runnel.it.userseat;

import java.io.File;
import java.nio.file.Path;

/** The jars, as they are published. */
final class Jars {

  static final Path ROOT = Path.of(System.getProperty("runnel.root")).toAbsolutePath().normalize();

  private Jars() {}

  static String classPath() {
    return jar("annotations") + File.pathSeparator + jar("runtime");
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
