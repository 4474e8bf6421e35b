package io.runnel.benchmarks.measure;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The jars of both processors, where the build leaves them. */
public record Jars(Path root, Versions versions) {

  public Path runnel(String module) throws NoSuchFileException {
    String name = "runnel-" + module + "-" + versions.runnel() + ".jar";
    return existing(root.resolve(module).resolve("target").resolve(name));
  }

  public Path mapstruct(String artifact) throws NoSuchFileException {
    String name = artifact + "-" + versions.mapstruct() + ".jar";
    return existing(root.resolve("benchmarks/target/lib").resolve(name));
  }

  private static Path existing(Path jar) throws NoSuchFileException {
    if (!Files.isRegularFile(jar)) {
      throw new NoSuchFileException(jar.toString());
    }
    return jar;
  }
}
