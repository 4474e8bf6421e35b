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

  public List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    for (Trail at = this; at != null; at = at.rest) {
      sites.add(at.first);
    }
    return sites;
  }
}
