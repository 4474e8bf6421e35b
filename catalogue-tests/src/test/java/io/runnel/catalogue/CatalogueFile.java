package io.runnel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A built-in catalogue: its lines, what its head says, and what has no known form. */
record CatalogueFile(String name, String head, List<Line> lines, List<String> malformed) {

  private static final String FOLDER = "/io/runnel/processor/blocking/";

  /** The files that the index names. */
  static List<CatalogueFile> all() {
    return names().stream().map(CatalogueFile::read).toList();
  }

  static List<String> names() {
    return entries().map(words -> words.get(0)).toList();
  }

  /** How the names of its types start, as the index tells. */
  List<String> starts() {
    return entries()
        .filter(words -> words.get(0).equals(name))
        .flatMap(words -> words.stream().skip(1))
        .toList();
  }

  private static Stream<List<String>> entries() {
    return text("index.txt").filter(line -> !isComment(line)).map(line -> List.of(line.split(" ")));
  }

  /** The files that speak of libraries. */
  static List<CatalogueFile> ofLibraries() {
    return all().stream()
        .filter(file -> !file.name().startsWith("jdk") && !file.name().equals("runnel.txt"))
        .toList();
  }

  static CatalogueFile read(String name) {
    List<String> text = text(name).toList();
    List<Line> lines = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!isComment(text.get(i))) {
        int number = i + 1;
        String line = text.get(i);
        Line.parse(name, number, line)
            .ifPresentOrElse(lines::add, () -> malformed.add(name + ":" + number + ": " + line));
      }
    }
    String head =
        text.stream().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    return new CatalogueFile(name, head, lines, malformed);
  }

  private static boolean isComment(String line) {
    return line.isEmpty() || line.startsWith("#");
  }

  private static Stream<String> text(String name) {
    try (InputStream in = CatalogueFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name + " is in the index, but not in the processor");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
