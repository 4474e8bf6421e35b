package io.runnel.benchmarks.blocking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A library whose published sources are compiled.
 *
 * @param name what it is called on the command line
 * @param coordinates {@code group:artifact:version}
 * @param optional what its sources need although it is optional to users of the library, or shaded
 *     into its jar
 * @param without beginnings of paths of sources that do not compile outside the library's own build
 */
record Library(String name, String coordinates, List<String> optional, List<String> without) {

  private static final Pattern COORDINATES = Pattern.compile("[^:]+:([^:]+):[^:]+");

  /** One of the known libraries, or any other by its coordinates. */
  static Library named(String word) {
    if (COORDINATES.matcher(word).matches()) {
      return new Library(word.replace(':', '_'), word, List.of(), List.of());
    }
    return Libraries.KNOWN.stream()
        .filter(library -> library.name.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no library %s; there are %s, and any group:artifact:version."
                        .formatted(word, Libraries.KNOWN.stream().map(Library::name).toList())));
  }

  Library needing(String... others) {
    return new Library(name, coordinates, List.of(others), without);
  }

  Library without(String... paths) {
    return new Library(name, coordinates, optional, List.of(paths));
  }
}
