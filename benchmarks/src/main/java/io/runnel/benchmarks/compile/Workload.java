package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Folders;
import io.runnel.benchmarks.measure.Javac;
import io.runnel.benchmarks.measure.SameClasses;
import io.runnel.benchmarks.measure.Variant;
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
    // The difference of the two is the processor's only if they make the very same class files.
    SameClasses.require(processed, given);

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

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
