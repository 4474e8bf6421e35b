package io.runnel.processor.blocking;

import io.runnel.processor.report.Message;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What the compiler options say about the check.
 *
 * @param blocking how a call is reported that can block
 * @param debatable how one is reported that can, but is common and mostly short
 * @param libraries how a call of a library is reported that seems to
 * @param catalogueFile a file with more of the calls that block
 */
record BlockingOptions(
    Level blocking, Level debatable, Level libraries, Optional<String> catalogueFile) {

  private static final String BLOCKING = "runnel.blocking";
  private static final String DEBATABLE = "runnel.blocking.debatable";
  private static final String LIBRARIES = "runnel.blocking.libraries";
  private static final String CATALOGUE = "runnel.blocking.catalogue";

  static final Set<String> NAMES = Set.of(BLOCKING, DEBATABLE, LIBRARIES, CATALOGUE);
  static final BlockingOptions DEFAULTS =
      new BlockingOptions(Level.ERROR, Level.OFF, Level.WARN, Optional.empty());

  enum Level {
    ERROR,
    WARN,
    OFF;

    Optional<Diagnostic.Kind> kind() {
      return switch (this) {
        case ERROR -> Optional.of(Diagnostic.Kind.ERROR);
        case WARN -> Optional.of(Diagnostic.Kind.WARNING);
        case OFF -> Optional.empty();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static BlockingOptions from(Map<String, String> options, Consumer<Message> problems) {
    return new BlockingOptions(
        level(BLOCKING, DEFAULTS.blocking, options, problems),
        level(DEBATABLE, DEFAULTS.debatable, options, problems),
        level(LIBRARIES, DEFAULTS.libraries, options, problems),
        Optional.ofNullable(options.get(CATALOGUE)));
  }

  private static Level level(
      String name, Level fallback, Map<String, String> options, Consumer<Message> problems) {
    if (!options.containsKey(name)) {
      return fallback;
    }
    String value = options.get(name);
    Optional<Level> level =
        Stream.of(Level.values()).filter(known -> known.toString().equals(value)).findFirst();
    if (level.isEmpty()) {
      String allowed =
          List.of(Level.values()).stream().map(Level::toString).collect(Collectors.joining(", "));
      problems.accept(
          Problem.OPTION_VALUE_UNKNOWN.worded(
              List.of(
                  name,
                  value == null ? " without a value" : "=" + value,
                  allowed,
                  fallback.toString())));
    }
    return level.orElse(fallback);
  }

  boolean isOff() {
    return blocking == Level.OFF;
  }

  boolean reportsDebatable() {
    return debatable != Level.OFF;
  }

  /** How a call is reported that leads to this sort of waiting; empty for not at all. */
  Optional<Diagnostic.Kind> reportOf(Sort sort) {
    return switch (sort) {
      case SOLID, FUTURE, LOCK -> blocking.kind();
      case DEBATABLE -> debatable.kind();
      case LIBRARY -> libraries.kind();
    };
  }
}
