package io.runnel.processor.types;

import java.util.List;

/** Many questions in one source file, to be put to engine and javac. */
abstract class Batch {

  private static final List<String> HEADER =
      List.of(
          "package u;",
          "import java.io.Serializable;",
          "import java.util.*;",
          "import java.util.function.*;");

  final Sources source;

  Batch(String name) {
    this.source = new Sources(name);
    HEADER.forEach(source::line);
  }

  abstract int size();

  /** Two batches with half of the questions each. */
  abstract List<? extends Batch> halves();

  /** What is asked, if there is one question only. */
  abstract String question();

  abstract void compare(Oracle oracle, Tally tally);
}
