package io.runnel.processor.model;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** What a class may be called. */
public final class ClassNames {

  /** Words that are keywords for types only. */
  private static final Set<String> RESTRICTED =
      Set.of("record", "var", "yield", "sealed", "permits");

  private ClassNames() {}

  public static boolean isSimpleName(String name) {
    return SourceVersion.isName(name) && !name.contains(".") && !RESTRICTED.contains(name);
  }
}
