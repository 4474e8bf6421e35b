package io.runnel.examples.chat.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The command line, read. */
record Options(
    boolean help,
    Optional<Path> file,
    Optional<String> endpoint,
    Optional<String> model,
    double latencyScale) {

  static final String HELP =
      """
      Usage: demo [options] [FILE]

      Asks the questions of FILE, one a line, in every way that a chain can run, and
      prints what was measured. Blank lines and lines that start with # are skipped;
      without FILE, twenty bundled questions are asked.

      Options:
        --endpoint URL     ask the chat-completions server at URL, for instance
                           http://localhost:11434/v1, not the built-in simulator
        --model NAME       the model to ask for
        --latency-scale X  make the simulator X times as slow; 0 for no latency
        --help             print this

      Environment:
        CHAT_API_KEY       sent to the server at URL as a bearer token

      Exit codes: 0 if questions were answered, 1 if the server cannot be reached or
      answers none, 2 if an option or FILE is wrong.
      """;

  static Options parse(String... args) throws DemoException {
    Options options = new Options(false, Optional.empty(), Optional.empty(), Optional.empty(), -1);
    boolean onlyFiles = false;
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      if (arg.equals("--") && !onlyFiles) {
        onlyFiles = true;
      } else if (arg.startsWith("-") && !onlyFiles) {
        options = options.with(arg, rest);
      } else {
        options = options.withFile(arg);
      }
    }
    if (options.endpoint.isPresent() && options.latencyScale >= 0) {
      throw DemoException.usage(
          "--latency-scale is for the built-in server and cannot go with --endpoint.");
    }
    return options;
  }

  /** The model asked for, or {@code usual} if none was. */
  String model(String usual) {
    return model.orElse(usual);
  }

  @Override
  public double latencyScale() {
    return latencyScale < 0 ? 1 : latencyScale;
  }

  private Options with(String arg, Iterator<String> rest) throws DemoException {
    int equals = arg.indexOf('=');
    String name = equals < 0 ? arg : arg.substring(0, equals);
    switch (name) {
      case "--help", "-h":
        return new Options(true, file, endpoint, model, latencyScale);
      case "--endpoint":
        return new Options(help, file, Optional.of(value(arg, rest)), model, latencyScale);
      case "--model":
        return new Options(help, file, endpoint, Optional.of(value(arg, rest)), latencyScale);
      case "--latency-scale":
        return new Options(help, file, endpoint, model, scale(value(arg, rest)));
      default:
        throw DemoException.usage("There is no option " + name + "; --help lists them.");
    }
  }

  private Options withFile(String arg) throws DemoException {
    if (file.isPresent()) {
      throw DemoException.usage("Only one file of questions can be given; " + arg + " is another.");
    }
    try {
      return new Options(help, Optional.of(Path.of(arg)), endpoint, model, latencyScale);
    } catch (InvalidPathException invalid) {
      throw DemoException.usage(arg + " is not the name of a file.");
    }
  }

  private static String value(String arg, Iterator<String> rest) throws DemoException {
    int equals = arg.indexOf('=');
    String value = equals >= 0 ? arg.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) {
      String name = equals < 0 ? arg : arg.substring(0, equals);
      throw DemoException.usage("The option " + name + " needs a value; --help tells which.");
    }
    return value;
  }

  private static double scale(String value) throws DemoException {
    try {
      double scale = Double.parseDouble(value);
      if (scale >= 0 && scale <= 100) {
        return scale;
      }
    } catch (NumberFormatException notNumber) {
      // Said below, together with numbers that make no sense.
    }
    throw DemoException.usage("--latency-scale takes a number from 0 to 100, not " + value + ".");
  }
}
