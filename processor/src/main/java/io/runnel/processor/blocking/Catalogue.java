package io.runnel.processor.blocking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The methods that are known to block, and the overrides of them that are known not to. */
final class Catalogue {

  static final Catalogue EMPTY = new Catalogue(Map.of());

  private final Map<String, CatalogueLine> bySignature;

  private Catalogue(Map<String, CatalogueLine> bySignature) {
    this.bySignature = bySignature;
  }

  static Catalogue of(Collection<CatalogueLine> lines) {
    Map<String, CatalogueLine> bySignature = new HashMap<>();
    lines.forEach(line -> bySignature.put(line.signature(), line));
    return new Catalogue(bySignature);
  }

  /** What the JDK and Runnel itself have. */
  static Catalogue builtIn() {
    return CatalogueReader.readResource("jdk.txt")
        .orElse(CatalogueReader.readResource("runnel.txt"));
  }

  /** This catalogue, and the other where this one says nothing. */
  Catalogue orElse(Catalogue other) {
    Map<String, CatalogueLine> both = new HashMap<>(other.bySignature);
    both.putAll(bySignature);
    return new Catalogue(both);
  }

  /** The line for exactly this method, or the one for all its overloads. */
  Optional<CatalogueLine> find(String type, String method, String parameters) {
    CatalogueLine line = bySignature.get(type + "#" + method + "(" + parameters + ")");
    return Optional.ofNullable(
        line != null ? line : bySignature.get(type + "#" + method + "(" + CatalogueLine.ANY + ")"));
  }

  Collection<CatalogueLine> lines() {
    return bySignature.values();
  }
}
