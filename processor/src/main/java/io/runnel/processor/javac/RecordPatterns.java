package io.runnel.processor.javac;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Record patterns, by name, since the trees of JDK 17 have none (JLS 14.30.1, Java 21): to match
 * one calls the accessors of the record.
 */
final class RecordPatterns {

  /** Null where the language has none. */
  private static final Tree.@Nullable Kind KIND = kind();

  private RecordPatterns() {}

  static boolean isOne(Tree tree) {
    return KIND != null && tree.getKind() == KIND;
  }

  private static Tree.@Nullable Kind kind() {
    for (Tree.Kind kind : Tree.Kind.values()) {
      if (kind.name().equals("DECONSTRUCTION_PATTERN")) {
        return kind;
      }
    }
    return null;
  }

  /** The record as the pattern names it; null where the compiler does not tell. */
  static @Nullable Tree typeOf(Tree pattern) {
    try {
      Class<?> type = Class.forName("com.sun.source.tree.DeconstructionPatternTree");
      return (Tree) type.getMethod("getDeconstructor").invoke(pattern);
    } catch (ReflectiveOperationException notThere) {
      return null;
    }
  }
}
