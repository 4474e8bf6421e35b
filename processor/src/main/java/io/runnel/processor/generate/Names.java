package io.runnel.processor.generate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out names of fields, parameters and locals, each once. */
final class Names {

  private final Set<String> taken;

  private Names(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Names that are none of these. */
  static Names without(Collection<String> taken) {
    return new Names(taken);
  }

  /** {@code weather}, else {@code weather2}; a keyword gets {@code _}. */
  String next(String wanted) {
    String base = identifier(wanted);
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + number;
    }
    return name;
  }

  /** {@code step}, and {@code step_} while that is taken: for locals, which users step through. */
  String nextLocal(String wanted) {
    String name = identifier(wanted);
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  static String identifier(String wanted) {
    return SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
  }

  /** {@code HTTPClient} becomes {@code httpClient}, {@code URI} becomes {@code uri}. */
  static String decapitalised(String name) {
    int upper = 0;
    while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
      upper++;
    }
    int lowered = upper <= 1 || upper == name.length() ? upper : upper - 1;
    return name.substring(0, lowered).toLowerCase(java.util.Locale.ROOT) + name.substring(lowered);
  }
}
