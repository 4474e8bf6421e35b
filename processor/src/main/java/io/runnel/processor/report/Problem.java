package io.runnel.processor.report;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import java.util.List;
import javax.tools.Diagnostic;

/**
 * Every diagnostic of the processor: its code, what it says is wrong, and what to write instead.
 * The texts are filled by {@link String#format}.
 */
public enum Problem {
  STEP_IS_PRIVATE(
      101, "step %s is private, so no chain can call it.", "Remove `private` from the method."),
  STEP_NOT_REACHABLE(102, "step %s cannot be called from package %s: %s.", "%s"),
  STEP_INPUT_COUNT(103, "step %s takes %s; a step takes what the one before it produces.", "%s"),
  STEP_ASYNC_AND_CPU(
      104,
      "step %s says both async = true (it never blocks and is quick) and cpu = true (it keeps a"
          + " core busy).",
      "Keep cpu = true if it computes for long, else async = true."),
  STEP_RETURNS_FUTURE(
      105,
      "step %s returns %s, a future that cannot tell when it is done: waiting for it would hold a"
          + " thread.",
      "Return a CompletionStage (CompletableFuture, io.runnel.Promise), or wait inside the method"
          + " and return the value itself."),
  STEP_RETURNS_STREAM(
      106,
      "step %s is a plain @Step but returns %s, which is a stream.",
      "Write @Streaming instead of @Step, or return a List of all elements."),
  TYPE_IS_RAW(107, "%s uses %s %s.", "Write the type, like %s."),
  TYPE_NOT_BRIDGED(
      108,
      "%s uses %s, an asynchronous type that Runnel does not bridge.",
      "Write %s instead, and convert by the library's own method."),
  STREAMING_RETURNS_NO_STREAM(
      109,
      "step %s is @Streaming but returns %s, which is not a stream.",
      "Return Flow.Publisher, Stream, Iterator, Iterable or a library's Publisher (Flux, Multi,"
          + " Flowable), or take an io.runnel.Emitter and return void or CompletionStage<Void>. For a"
          + " single value write @Step."),
  STEP_NAME_INVALID(
      110, "the step's name \"%s\" is not a Java identifier.", "Write a name like \"%s\"."),
  STEP_NAME_TWICE(
      111,
      "two steps of %s are called %s: %s and %s.",
      "Give one of them a name of its own: @Step(name = \"%s\")."),
  STEP_AND_STREAMING(
      112,
      "%s is marked both @Step and @Streaming.",
      "Keep @Streaming if it produces many values, else @Step."),
  EMITTER_MISUSED(113, "step %s takes an Emitter, but %s.", "%s"),
  CPU_ON_ASYNC_VALUE(
      114,
      "step %s says cpu = true but returns %s, and is awaited, not run on the CPU pool.",
      "Remove cpu = true, or return the value itself."),
  STEP_IS_UNIMPLEMENTED(
      115,
      "step %s is abstract in an interface that also has chains: the generated %s could not"
          + " implement it.",
      "Write a default method, or move the step to an interface of its own and name that in"
          + " @Uses."),
  TYPE_IS_HIDDEN(
      116,
      "%s mentions %s, which generated code in package %s cannot see.",
      "Make %2$s at least package-private."),
  STREAM_MARKS_MISUSED(117, "step %s says %s, but it %s.", "%s"),
  AHEAD_WITHOUT_EFFECT(
      118,
      WARNING,
      "step %s says ahead = %s, but it runs in place (async = true) and is done before the next chunk"
          + " is asked for.",
      "Remove ahead; or return a CompletionStage, or drop async = true, so that the bridge runs it on"
          + " other threads."),
  CHAIN_NOT_IN_INTERFACE(
      120,
      "@Chain on %s, which is not a method of an interface.",
      "Declare the chain in an interface: `interface %s { @Chain(...) ... %s(...); }`. It may be"
          + " nested in this class, whose steps it then sees."),
  CHAIN_NOT_ABSTRACT(
      121,
      "@Chain on %s, which has a body of its own that would never run.",
      "Remove the body and its `%s`; the processor writes it."),
  CHAIN_WITHOUT_STEPS(
      122, "chain %s has no steps.", "Name at least one: @Chain({\"first\", \"second\"})."),
  CHAIN_INPUT_COUNT(123, "chain %s takes %s; a chain takes exactly one input.", "%s"),
  CHAIN_TYPE_UNUSABLE(124, "chain %s is declared as %s: %s.", "Declare it as %s."),
  CLASS_NAME_INVALID(
      125,
      "className = \"%s\" is not a simple Java class name.",
      "Write a name like className = \"%s\"."),
  GENERATED_NAMES_CLASH(126, "both %s and %s would generate the class %s.", "Write %s."),
  NAME_IS_TAKEN(
      127,
      "%s would generate the class %s, but a class of that name exists already.",
      "Write %s, or rename the existing class."),
  USES_WITHOUT_STEPS(
      128,
      "@Uses names %s, which has no steps.",
      "Mark its methods with @Step or @Streaming, or remove it from @Uses."),
  CHAIN_AND_STEP(
      129,
      "%s is marked both as a chain and as a step.",
      "Keep @Chain; a step is a method with a body, or one of a service."),
  INTERFACE_IS_HIDDEN(
      130, "%s has chains but is private, so no class can implement it.", "Remove `private`."),
  IMPL_NOT_WRITTEN(
      131,
      NOTE,
      "no %s is generated: %s.",
      "The chain classes are there and can be used without it."),
  RUNTIME_MISSING(132, "the classes of runnel-runtime are not in reach: %s.", "%s"),
  LIBRARY_TOO_OLD(
      133,
      "%s uses %s of a version of its library that generated code cannot convert: %s.",
      "Use %s or newer."),
  STEP_UNKNOWN(201, "no step \"%s\" is in scope of chain %s.%s", "%s"),
  STEP_AMBIGUOUS(202, "the step \"%s\" of chain %s may be %s.", "%s"),
  STEP_DOES_NOT_FIT(203, "%s cannot take what %s.%s", "%s"),
  INPUT_DOES_NOT_FIT(204, "%s cannot take the input of chain %s.%s", "%s"),
  RESULT_DOES_NOT_FIT(205, "chain %s does not produce what it is declared as.%s", "%s"),
  CHAIN_DOES_NOT_STREAM(206, "chain %s is declared as %s, but does not end in a stream: %s.", "%s"),
  FOLD_WITHOUT_STREAM(
      207,
      "chain %s has fold = \"%s\", but does not end in a stream: %s.",
      "Remove fold, and write \"%2$s\" as the last step if it is to run."),
  FOLD_DOES_NOT_FIT(208, "the fold step %s cannot take the chunks of chain %s.%s", "%s"),
  FOLD_IS_NO_FOLD(
      209,
      "%s cannot fold: it %s.",
      "A fold step takes all chunks and returns one value, like `@Step %s %s(List<%s> chunks)`."),
  CHAIN_CYCLE(
      211,
      "chain %s contains itself: %s.",
      "Take one of these steps out, so that the chain can come to an end."),
  ELEMENT_MALFORMED(212, "\"%s\" is no element of a chain: %s.", "%s"),
  FAN_OUT_WITHOUT_JOIN(
      213,
      "nothing joins the values of the fan-out \"%s\" of chain %s.%s",
      "Name a step behind it that takes one parameter for each, in this order: `%s`."),
  ROUTE_NOT_EXHAUSTIVE(214, "the route \"%s\" of chain %s does not take every %s: %s.", "%s"),
  ALTERNATIVE_UNREACHABLE(215, "the alternative \"%s\" of \"%s\" is never chosen: %s.", "%s"),
  ALTERNATIVE_UNRELATED(216, "the alternative \"%s\" of \"%s\" cannot be chosen: %s.", "%s"),
  EARLIER_VALUE_MISSING(
      217, "the parameter %s of %s takes the value of \"%s\" in chain %s, but %s.", "%s"),
  EARLIER_DOES_NOT_FIT(
      218,
      "step %s cannot take an earlier value of chain %s.%s",
      "Let the parameter take what is produced, or name another step in @From."),
  CALL_IS_UNCHECKED(
      219,
      WARNING,
      "%s only unchecked.%s",
      "Write the type arguments, or @SuppressWarnings(\"unchecked\") at the chain."),
  BARRIER_IN_STREAM(
      220,
      WARNING,
      "\"%s\" in chain %s, which is declared as %s, takes all chunks at once, as %s (a barrier):"
          + " nothing comes out of the chain before the last of them has come.",
      "%s If it needs them all, write @SuppressWarnings(\"runnel:barrier\") at the chain."),
  CALL_BLOCKS(301, "%s %s, so it must not block, but %s%s.", "%s."),
  TREES_MISSING(
      302,
      NOTE,
      "the blocking check needs javac's trees, which this compiler does not show; skipped,"
          + " generation goes on",
      ""),
  LIBRARY_SEEMS_TO_BLOCK(
      303,
      WARNING,
      "%s %s, so it must not block, but %s.",
      "Call an asynchronous form of it, or %s. If it does not wait,"
          + " @SuppressWarnings(\"runnel:blocking\") says so."),
  OPTION_VALUE_UNKNOWN(308, WARNING, "-A%s%s is none of %s, so %s is used.", ""),
  CATALOGUE_UNREADABLE(309, "%s", "%s"),
  NOT_SUPPORTED(210, "%s: not supported in this version.", "%s"),
  BUG(901, "%s: a bug in Runnel, not in your code.%s", "Please report it with the lines above."),
  FILE_NOT_WRITTEN(
      902,
      "the generated class %s could not be written: %s.",
      "Clean the output folders and compile again; generated sources must not be among the"
          + " sources."),
  REPORT_NOT_WRITTEN(
      903,
      "the report of -Arunnel.report%s cannot be written: %s.",
      "Give the path of a file in a folder that can be written, absolute or from %s, where the"
          + " compiler runs.");

  /** Follows the message where the mistake is in a library. */
  static final String IN_CLASS_FILE = " (from a class file)";

  private final int number;
  private final Diagnostic.Kind severity;
  private final String text;
  private final String hint;

  Problem(int number, String text, String hint) {
    this(number, ERROR, text, hint);
  }

  Problem(int number, Diagnostic.Kind severity, String text, String hint) {
    this.number = number;
    this.severity = severity;
    this.text = text;
    this.hint = hint;
  }

  /** {@code RNL203}: what users search for and tests name. */
  public String code() {
    return "RNL" + number;
  }

  public Diagnostic.Kind severity() {
    return severity;
  }

  /**
   * The words; the arguments fill what is wrong and then how to fix it, which may also name any of
   * them by its number.
   */
  public Message worded(List<String> arguments) {
    Object[] fill = arguments.toArray();
    String wrong = String.format(text, fill);
    // The fix goes on with the arguments where the text left off, so they are filled as one.
    return new Message(code(), wrong, String.format(text + hint, fill).substring(wrong.length()));
  }
}
