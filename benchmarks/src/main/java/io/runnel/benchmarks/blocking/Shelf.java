package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Folders;
import io.runnel.benchmarks.measure.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sources of libraries, in a folder that is filled by Maven as they are asked for. */
record Shelf(Path root, String dependencyPlugin) {

  /** Fetches the sources and what they need, unless both are there. */
  Project project(Library library) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(root.resolve(library.name()));
    if (!isThere(folder, library)) {
      fetch(folder, library);
    }
    Path sources = folder.resolve(LibraryPom.SOURCES);
    List<Path> files =
        Folders.files(sources, ".java").stream()
            .filter(file -> belongs(sources.relativize(file), library))
            .toList();
    return new Project(library.name(), sources, files, classPath(folder));
  }

  private static boolean belongs(Path file, Library library) {
    String path = file.toString().replace(File.separatorChar, '/');
    // Names modules that are not on a module path here.
    return !path.endsWith("module-info.java")
        && library.without().stream().noneMatch(path::startsWith);
  }

  private boolean isThere(Path folder, Library library) throws IOException {
    Path pom = folder.resolve("pom.xml");
    return Files.exists(folder.resolve(LibraryPom.CLASS_PATH))
        && Files.readString(pom).equals(LibraryPom.of(library, dependencyPlugin))
        && classPath(folder).stream().allMatch(Files::exists);
  }

  private void fetch(Path folder, Library library) throws IOException, InterruptedException {
    Progress.say("fetching " + library.coordinates() + "...");
    Folders.empty(folder);
    Files.writeString(folder.resolve("pom.xml"), LibraryPom.of(library, dependencyPlugin));
    Path log = folder.resolve("mvn.log");
    int exit =
        new ProcessBuilder("mvn", "-B", "generate-sources")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("Maven failed:\n" + Files.readString(log));
    }
  }

  private static List<Path> classPath(Path folder) throws IOException {
    String joined = Files.readString(folder.resolve(LibraryPom.CLASS_PATH)).strip();
    return Arrays.stream(joined.split(Pattern.quote(File.pathSeparator), -1))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }
}
