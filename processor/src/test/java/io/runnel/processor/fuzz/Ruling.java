package io.runnel.processor.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with what was said to a program, if something is.
 *
 * @param kind the same for the same mistake in different programs, more or less
 */
record Ruling(Kind kind, String what) {

  /** What must never happen, and what may. */
  enum Kind {
    /** Something in a generated file repeats a mistake that javac tells of the user's, too. */
    BEHIND_ERRORS,
    CRASH,
    BUG_REPORTED,
    IN_GENERATED,
    VALID_REFUSED,
    JAVAC_BLAMED
  }

  private static final Pattern BUG = Pattern.compile("\\[RNL9\\d\\d]");

  /** How Error Prone has javac go on behind errors, so that generated code is looked into. */
  private static final String GO_ON = "-XDshould-stop.ifError=FLOW";

  private static final List<String> STRICT = List.of("-Xlint:all", "-Werror");

  /** Without class files, which take long and of which nothing is expected. */
  private static final List<String> END_EARLY = List.of("-XDshould-stop.ifNoError=FLOW");

  static Optional<Ruling> on(Program program) {
    return program.isValid() ? onValid(program) : onMutated(program);
  }

  private static Optional<Ruling> onValid(Program program) {
    Compiled compiled =
        Compiled.processed(
            program,
            program.hashCode() % 8 == 0
                ? STRICT
                : Stream.concat(STRICT.stream(), END_EARLY.stream()).toList());
    Optional<Ruling> always = always(compiled);
    if (always.isPresent() || compiled.complaints().isEmpty()) {
      return always;
    }
    return Optional.of(new Ruling(Kind.VALID_REFUSED, String.join("\n", compiled.complaints())));
  }

  private static Optional<Ruling> onMutated(Program program) {
    boolean goesOn = program.hashCode() % 4 != 0;
    List<String> options =
        goesOn ? List.of("-Xlint:all", GO_ON, END_EARLY.get(0)) : List.of("-Xlint:all");
    Compiled compiled = Compiled.processed(program, options);
    Optional<Ruling> always = always(compiled);
    List<String> javacs =
        compiled.errors().stream().filter(error -> !error.contains("[RNL")).toList();
    if (always.isEmpty() && javacs.isEmpty()) {
      return Optional.empty();
    }
    Compiled alone = Compiled.alone(program, options);
    if (always.isEmpty()) {
      return alone.errors().isEmpty()
          ? Optional.of(new Ruling(Kind.JAVAC_BLAMED, String.join("\n", compiled.errors())))
          : Optional.empty();
    }
    return switch (always.get().kind()) {
      case CRASH -> // unless javac breaks down by itself
          always.filter(
              crash -> !alone.isCrashed() && !Compiled.byAnother(program, options).isCrashed());
      case IN_GENERATED ->
          alone.errors().isEmpty()
              ? always
              : Optional.of(new Ruling(Kind.BEHIND_ERRORS, always.get().what()));
      default -> always;
    };
  }

  private static Optional<Ruling> always(Compiled compiled) {
    if (compiled.isCrashed()) {
      return Optional.of(new Ruling(Kind.CRASH, compiled.crash()));
    }
    List<String> bugs =
        compiled.said().stream()
            .map(each -> each.getMessage(java.util.Locale.ROOT))
            .filter(message -> BUG.matcher(message).find())
            .toList();
    if (!bugs.isEmpty()) {
      return Optional.of(new Ruling(Kind.BUG_REPORTED, String.join("\n", bugs)));
    }
    List<String> generated = compiled.inGenerated();
    return generated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ruling(Kind.IN_GENERATED, String.join("\n", generated)));
  }

  boolean isFailure() {
    return kind != Kind.BEHIND_ERRORS;
  }

  /** Kind and code, to tell whether a smaller program shows the same. */
  String label() {
    Matcher code = Pattern.compile("\\[RNL\\d+]|(?:\\w+\\.)+\\w*(?:Exception|Error)").matcher(what);
    return kind + (code.find() ? " " + code.group() : "");
  }
}
