package io.runnel.processor.reach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through calls, to the one that calls an object.
 *
 * @param first the call it starts with
 * @param rest what follows in the code that this calls; null if it is the one
 */
public record Trail(Site first, @Nullable Trail rest) {

  /** The way through one, and then the other; null for no way at all. */
  static @Nullable Trail join(@Nullable Trail one, @Nullable Trail other) {
    if (one == null) {
      return other;
    }
    Trail joined = other;
    List<Site> sites = one.sites();
    for (int i = sites.size() - 1; i >= 0; i--) {
      joined = new Trail(sites.get(i), joined);
    }
    return joined;
  }

  public List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    for (Trail at = this; at != null; at = at.rest) {
      sites.add(at.first);
    }
    return sites;
  }
}
