package io.runnel.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sources of one subject in one size, on disk, in three variants.
 *
 * @param processed the sources, with the processor on
 * @param given what the processor generates, among the sources, and no processor
 * @param bare the sources alone, and no processor
 * @param generatedClasses how many source files the processor generates, one class each
 * @param generatedLines how many lines they have
 */
record Workload(
    String subject,
    Variant processed,
    Variant given,
    Variant bare,
    int generatedClasses,
    int generatedLines) {

  /** Writes the sources, and compiles each variant once, to see that they are what they claim. */
  static Workload prepare(Subject subject, int size, Path folder, Javac javac)
      throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    subject.writeSources(sources, size);
    List<Path> written = Folders.files(sources, ".java");
    List<String> classPath = List.of("-cp", joined(subject.classPath()));

    List<String> on = new ArrayList<>(classPath);
    on.addAll(List.of("-processorpath", subject.processor().toString()));
    Variant processed =
        new Variant(subject.name() + ", processor on", folder.resolve("on"), written, on);
    processed.clean();
    javac.time(processed.arguments());

    Path kept = folder.resolve("kept");
    Files.move(processed.generated(), kept);
    List<Path> generated = Folders.files(kept, ".java");
    List<Path> all = new ArrayList<>(written);
    all.addAll(generated);

    List<String> off = new ArrayList<>(classPath);
    off.add("-proc:none");
    Variant given =
        new Variant(subject.name() + ", generated given", folder.resolve("given"), all, off);
    given.clean();
    javac.time(given.arguments());
    requireSameClasses(processed, given);

    Variant bare =
        new Variant(subject.name() + ", sources alone", folder.resolve("bare"), written, off);
    bare.clean();
    javac.time(bare.arguments());
    return new Workload(
        subject.name(), processed, given, bare, generated.size(), Folders.lines(generated));
  }

  List<Variant> variants() {
    return List.of(processed, given, bare);
  }

  /** The difference of the two is the processor's only if they make the very same class files. */
  private static void requireSameClasses(Variant one, Variant other) throws IOException {
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

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
