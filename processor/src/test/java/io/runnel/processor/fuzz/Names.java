package io.runnel.processor.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that people might use, and many that nobody should; no two that differ by case alone. */
final class Names {

  private static final List<String> TYPES =
      List.of(
          "Weather",
          "Desk",
          "HTTPClient",
          "Story",
          "Übung",
          "服务",
          "Class",
          "New",
          "Int",
          "Record",
          "Yield",
          "ǅungla",
          "Δelta",
          "A1",
          "$Money",
          "_Under",
          "Ab_c",
          "İstanbul",
          "Straße",
          "Return",
          "Switch",
          "Default",
          "Package",
          "This",
          "Null",
          "Var",
          "𝒳Ray",
          "small",
          "X",
          "Io",
          "Java",
          "Demo",
          "A");

  /** Those that are variables in generated code; nobody can name them in the unnamed package. */
  private static final List<String> VARIABLES = List.of("input", "value", "PLAN", "run", "service");

  /** Those of classes that generated code or its surroundings mention. */
  private static final List<String> TAKEN_TYPES =
      List.of(
          "Runnel",
          "Bridge",
          "RunConfig",
          "List",
          "Stream",
          "Step",
          "Duration",
          "Object",
          "String",
          "Override",
          "Outcome",
          "Generated",
          "CompletableFuture",
          "CompletionStage",
          "Throwable",
          "Exception",
          "Integer",
          "Void",
          "Plan",
          "Chain",
          "StepException",
          "Emitter",
          "Iterator",
          "StepTrace",
          "Objects",
          "Enum",
          "Iterable",
          "Flow",
          "PlainChainRunnel",
          "Long",
          "Chunk");

  private static final List<String> METHODS =
      List.of(
          "fetch",
          "parse",
          "ask",
          "normalize",
          "größe",
          "取得",
          "x",
          "_a",
          "$",
          "record",
          "var",
          "sealed",
          "permits",
          "when",
          "with",
          "of",
          "invoke",
          "invokeAsync",
          "batch",
          "stream",
          "input",
          "position",
          "failure",
          "bridge",
          "config",
          "step",
          "run",
          "goOn",
          "await",
          "yield",
          "proceed",
          "failed",
          "plan",
          "then",
          "close",
          "value",
          "out",
          "result",
          "next",
          "chunk",
          "self",
          "i",
          "e",
          "emit",
          "class_",
          "int_",
          "ß",
          "ŉa",
          "ǆ",
          "ﬁx",
          "𝒳y",
          "ı",
          "list",
          "string",
          "object",
          "override",
          "module",
          "exports",
          "join",
          "pick",
          "choose",
          "in",
          "state",
          "index",
          "_1",
          "a$b",
          "URL",
          "new_",
          "this_",
          "super_",
          "Fetch",
          "withConfig");

  private static final List<String> PARAMETERS =
      List.of(
          "in",
          "input",
          "bridge",
          "config",
          "this_",
          "_x",
          "$",
          "failure",
          "position",
          "run",
          "服",
          "value",
          "text",
          "next",
          "result",
          "args",
          "record",
          "yield",
          "emitter",
          "context");

  /** Those that generated code mentions; only where no body of the program does. */
  private static final List<String> CHAIN_PARAMETERS =
      List.of(
          "RunConfig",
          "Objects",
          "Bridge",
          "StepException",
          "Failures",
          "io",
          "java",
          "demo",
          "String",
          "call",
          "cause",
          "config",
          "inputChain",
          "bridge");

  private final Dice dice;
  private final boolean isUnnamed;
  private final Set<String> used = new HashSet<>();

  /** For a program whose chains are in the unnamed package, or in another. */
  Names(Dice dice, boolean isUnnamed) {
    this.dice = dice;
    this.isUnnamed = isUnnamed;
  }

  String type() {
    return fresh(isUnnamed || dice.chance(95) ? TYPES : VARIABLES);
  }

  String takenType() {
    return fresh(TAKEN_TYPES);
  }

  String method() {
    return fresh(METHODS);
  }

  /** A name for a parameter of a chain, which has no body. */
  String chainParameter(Set<String> others) {
    return dice.chance(70) ? parameter(others) : unique(dice.pick(CHAIN_PARAMETERS), others);
  }

  /** A name that no other parameter of the method has. */
  String parameter(Set<String> others) {
    return unique(dice.pick(PARAMETERS), others);
  }

  private String unique(String wanted, Set<String> others) {
    String name = wanted;
    while (!others.add(name)) {
      name += dice.below(10);
    }
    return name;
  }

  private String fresh(List<String> pool) {
    String name = dice.pick(pool);
    while (!used.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
      name += dice.pick("", dice.pick(pool)) + dice.below(10);
    }
    return name;
  }
}
