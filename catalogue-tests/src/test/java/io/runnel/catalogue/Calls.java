package io.runnel.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source that calls a library from an async step. A line that ends in {@code // blocks} has a
 * call that blocks, one that ends in {@code // blocks blocks} has two, and the others have none.
 *
 * @param library the name of the catalogue, without its ending
 */
record Calls(String library, Path source) {

  private static final Path FOLDER = Path.of("src/test/resources/calls");

  static Calls of(CatalogueFile catalogue) {
    String library = catalogue.name().replace(".txt", "");
    String type =
        Arrays.stream(library.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
            .collect(Collectors.joining());
    return new Calls(library, FOLDER.resolve(type + ".java"));
  }

  static List<Path> sources() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The numbers of the lines with a call that blocks, once for each. */
  List<Long> blockingLines() {
    List<Long> numbers = new ArrayList<>();
    long number = 0;
    for (String line : lines()) {
      number++;
      int marker = line.indexOf("// blocks");
      if (marker >= 0) {
        numbers.addAll(Collections.nCopies(line.substring(marker + 3).split(" ").length, number));
      }
    }
    return numbers;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(source);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return library;
  }
}
