package io.runnel.processor.blocking;

import io.runnel.processor.report.Message;
import io.runnel.processor.report.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads catalogues: the built-in ones, which must be right, and a user's file, which may not. */
final class CatalogueReader {

  private static final String INDEX = "index.txt";

  private CatalogueReader() {}

  /** The file's good lines; each bad one, or a file that cannot be read, is a problem. */
  static Catalogue readFile(String file, Consumer<Message> problems) {
    try {
      Path path = Path.of(file).toAbsolutePath();
      return read(path.toString(), Files.readAllLines(path), problems);
    } catch (IOException | RuntimeException unreadable) {
      problems.accept(
          Problem.CATALOGUE_UNREADABLE.worded(
              List.of(
                  "the file %s of -Arunnel.blocking.catalogue %s."
                      .formatted(
                          file,
                          unreadable instanceof NoSuchFileException
                              ? "does not exist"
                              : "cannot be read: " + unreadable),
                  "Give the path of a text file in UTF-8, absolute or from %s, where the compiler runs."
                      .formatted(Path.of("").toAbsolutePath()))));
      return Catalogue.EMPTY;
    }
  }

  /**
   * A built-in file.
   *
   * @param starts how the names of all types start that it speaks of; empty for the JDK and Runnel
   */
  record Resource(String name, List<String> starts) {}

  /** The built-in files, as {@code index.txt} lists them. */
  static List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (String line : linesOf(INDEX)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = List.of(line.split(" "));
        resources.add(new Resource(words.get(0), words.subList(1, words.size())));
      }
    }
    return resources;
  }

  /** The lines of a built-in file, which tests have read as they read a user's. */
  static List<CatalogueLine> readResource(String name) {
    List<CatalogueLine> lines = new ArrayList<>();
    for (String line : linesOf(name)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(CatalogueLine.ofBuiltIn(line));
      }
    }
    return lines;
  }

  private static List<String> linesOf(String name) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the processor's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some editors start a file in UTF-8 with a mark. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static Catalogue read(String source, List<String> text, Consumer<Message> problems) {
    List<CatalogueLine> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = withoutMark(text.get(i)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Optional<CatalogueLine> parsed = CatalogueLine.parse(line);
      if (parsed.isPresent()) {
        lines.add(parsed.get());
      } else {
        problems.accept(
            Problem.CATALOGUE_UNREADABLE.worded(
                List.of(
                    source
                        + ":"
                        + (i + 1)
                        + ": expected %s (types are erased and by binary name, (*) stands for all"
                            .formatted(CatalogueLine.FORM)
                        + " overloads), but found \"%s\"".formatted(line),
                    "")));
      }
    }
    return Catalogue.of(lines);
  }
}
