package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project of classes with ten methods each, in packages of twenty classes. One method of each
 * package is async and reaches {@link CallPlan#REACHED} others of it, through calls, constructors,
 * lambdas, method references and interfaces; nothing in it blocks.
 *
 * @param seed the same one gives the same sources
 */
record GeneratedProject(int classes, int seed) {

  private static final int CLASSES_PER_PACKAGE = 20;

  /** Writes the sources; if it is not to be async, the methods that were return plain values. */
  Project write(String name, Path folder, boolean async) throws IOException {
    for (GeneratedPackage each : packages(async)) {
      each.write(folder);
    }
    return new Project(name, folder, Folders.files(folder, ".java"), List.of());
  }

  String describe() {
    List<GeneratedPackage> packages = packages(true);
    return "%d classes of %d methods, seed %d; %d async methods reach %d others"
        .formatted(
            classes,
            GeneratedPackage.METHODS,
            seed,
            packages.size(),
            packages.stream().mapToInt(GeneratedPackage::reached).sum());
  }

  private List<GeneratedPackage> packages(boolean async) {
    List<GeneratedPackage> packages = new ArrayList<>();
    for (int written = 0; written < classes; written += CLASSES_PER_PACKAGE) {
      int size = Math.min(CLASSES_PER_PACKAGE, classes - written);
      packages.add(new GeneratedPackage(packages.size(), size, seed, async));
    }
    return packages;
  }
}
