package io.runnel.benchmarks.blocking;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sources that can be compiled.
 *
 * @param folder where the packages begin
 */
record Project(String name, Path folder, List<Path> sources, List<Path> classPath) {

  /** The options to compile it with the processor, besides where the classes go. */
  List<String> options(List<Path> processorPath) {
    List<String> options = new ArrayList<>();
    if (!classPath.isEmpty()) {
      options.addAll(List.of("-cp", joined(classPath)));
    }
    // Named, because libraries on the class path have processors of their own.
    options.addAll(List.of("-processorpath", joined(processorPath)));
    options.addAll(List.of("-processor", EveryAsyncMethod.class.getName()));
    return options;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
