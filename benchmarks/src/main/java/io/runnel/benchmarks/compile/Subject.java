package io.runnel.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A processor, and sources that give it a chosen amount of work. */
interface Subject {

  String name();

  List<Path> classPath() throws IOException;

  Path processor() throws IOException;

  /** Writes sources; what {@code size} counts is the subject's own. */
  void writeSources(Path folder, int size) throws IOException;
}
