package io.runnel.processor.javac;

import java.io.File;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import javax.tools.FileObject;

/** The path of a source, as a program that starts where the compiler runs can open it. */
final class SourcePath {

  private SourcePath() {}

  /** Relative if it is below the working directory, so that it is the same on every machine. */
  static String of(FileObject source) {
    try {
      Path file = Path.of(source.toUri()).normalize();
      Path here = Path.of("").toAbsolutePath().normalize();
      return (file.startsWith(here) ? here.relativize(file) : file)
          .toString()
          .replace(File.separatorChar, '/');
    } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
      // In memory, as tools may keep sources.
      return source.getName();
    }
  }
}
