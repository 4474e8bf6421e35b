package io.runnel.processor.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The file of {@code -Arunnel.report}: a line of JSON for each message, for programs to read.
 *
 * <p>It is emptied when the compilation starts. Each line is written when it is known, since nobody
 * tells a processor that a compilation has failed.
 */
public final class ReportFile {

  /** The name of the option. */
  public static final String OPTION = "runnel.report";

  private final Consumer<Message> problems;
  private @Nullable Path path;

  private ReportFile(Consumer<Message> problems) {
    this.problems = problems;
  }

  /** No file: takes every message and keeps none. */
  public static ReportFile none() {
    return new ReportFile(problem -> {});
  }

  /**
   * The file that the options ask for, if they do.
   *
   * @param problems is told, once, that it cannot be written
   */
  public static ReportFile from(Map<String, String> options, Consumer<Message> problems) {
    ReportFile file = new ReportFile(problems);
    if (options.containsKey(OPTION)) {
      file.start(options.get(OPTION));
    }
    return file;
  }

  /**
   * Writes a message.
   *
   * @param location asked only if there is a file, since it takes a search in the source
   */
  void add(Diagnostic.Kind kind, Message message, Supplier<Optional<Location>> location) {
    Path open = path;
    if (open != null) {
      try {
        Files.writeString(
            open,
            JsonLine.of(kind, message, location.get()),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException failure) {
        giveUp(open.toString(), reason(failure));
      }
    }
  }

  private void start(@Nullable String name) {
    if (name == null || name.isBlank()) {
      giveUp("", "it names no file");
      return;
    }
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, new byte[0]);
      path = file;
    } catch (IOException | InvalidPathException failure) {
      giveUp(name, reason(failure));
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof FileAlreadyExistsException exists
        ? exists.getFile() + " is no folder"
        : failure.toString();
  }

  private void giveUp(String name, String reason) {
    path = null;
    problems.accept(
        Problem.REPORT_NOT_WRITTEN.worded(
            List.of(
                name.isEmpty() ? "" : "=" + name,
                reason,
                Path.of("").toAbsolutePath().toString())));
  }
}
