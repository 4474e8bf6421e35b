package io.runnel.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sees to it that two variants make the very same class files, so that only their ways differ. */
public final class SameClasses {

  private SameClasses() {}

  public static void require(Variant one, Variant other) throws IOException {
    List<Path> left = Folders.files(one.classes(), ".class");
    List<Path> right = Folders.files(other.classes(), ".class");
    if (!relative(one, left).equals(relative(other, right))) {
      throw new IllegalStateException(one.name() + " and " + other.name() + " differ in classes.");
    }
    for (int i = 0; i < left.size(); i++) {
      if (Files.mismatch(left.get(i), right.get(i)) >= 0) {
        throw new IllegalStateException(left.get(i) + " and " + right.get(i) + " differ.");
      }
    }
  }

  private static List<Path> relative(Variant variant, List<Path> files) {
    return files.stream().map(file -> variant.classes().relativize(file)).toList();
  }
}
