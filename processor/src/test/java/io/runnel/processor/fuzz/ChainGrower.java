package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets one chain grow, element by element, and the steps that it needs. */
final class ChainGrower {

  /** A chain that another one can use as a step. */
  record Grown(String name, Type takes, Type gives) {}

  private final Dice dice;
  private final Names names;
  private final Types types;
  private final StepGrower steps;
  private final GenericGrower generics;
  private final List<Service> scope;
  private final List<Step> known;
  private final List<Grown> chains;
  private final List<String> elements = new ArrayList<>();
  private final List<StepGrower.Earlier> earlier = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Type input;
  private Type at;
  private boolean isStream;
  private boolean hasStreamed;
  private boolean isChain;

  /**
   * Without elements yet.
   *
   * @param scope where steps can be declared
   * @param known the steps of that scope
   * @param chains those of the same interface
   */
  ChainGrower(
      Dice dice,
      Names names,
      Types types,
      List<Service> scope,
      List<Step> known,
      List<Grown> chains) {
    this.dice = dice;
    this.names = names;
    this.types = types;
    this.steps = new StepGrower(dice, names);
    this.generics = new GenericGrower(dice, names, steps);
    this.scope = scope;
    this.known = known;
    this.chains = chains;
    this.input = !chains.isEmpty() && dice.chance(30) ? dice.pick(chains).takes() : types.any(true);
    this.at = input;
  }

  /** The method, with its annotation. */
  String grow() {
    String name = names.method();
    int size = 1 + (dice.chance(2) ? dice.below(30) : dice.below(3));
    while (elements.size() < size) {
      element();
    }
    String fold = isStream && dice.chance(25) ? fold() : "";
    String className = dice.chance(8) ? ", className = \"" + names.type() + "Runs\"" : "";
    String value =
        elements.size() == 1 && dice.chance(50)
            ? elements.get(0)
            : "{" + String.join(", ", elements) + "}";
    String named = fold.isEmpty() && className.isEmpty() ? value : "value = " + value;
    return "@io.runnel.annotation.Chain(" + named + className + fold + ") " + declared(name);
  }

  private void element() {
    int shape = dice.below(100);
    if (shape < 30) {
      go(plain(at, types.any(true)));
    } else if (shape < 40) {
      generic();
    } else if (shape < 50) {
      go(steps.tap(owner(at), at));
    } else if (shape < 60) {
      fanOut();
    } else if (shape < 70) {
      route();
    } else if (shape < 77) {
      caught();
    } else if (shape < 85 && !hasStreamed) {
      Type chunk = types.plain(true);
      go(steps.stream(owner(at, chunk), at, chunk));
      beginStream();
    } else if (shape < 90 && isStream) {
      Type list = at.asBoxed().in("java.util.List<%s>");
      collected(list);
      isStream = false;
    } else if (shape < 95) {
      chain();
    } else {
      reuse();
    }
  }

  /** Some service where a step can speak of these types. */
  private Service owner(Type... spoken) {
    List<Type> all = List.of(spoken);
    return dice.pick(scope.stream().filter(service -> service.sees(all)).toList());
  }

  /** A new step, with earlier values now and then. */
  private Step plain(Type takes, Type gives) {
    List<StepGrower.Earlier> from = new ArrayList<>();
    if (!hasStreamed && dice.chance(15)) {
      from.add(new StepGrower.Earlier("@io.runnel.annotation.From", input));
    }
    if (!hasStreamed && !earlier.isEmpty() && dice.chance(30)) {
      from.add(dice.pick(earlier));
    }
    List<Type> spoken = new ArrayList<>(List.of(takes, gives));
    from.forEach(each -> spoken.add(each.type()));
    return steps.plain(owner(spoken.toArray(Type[]::new)), List.of(takes), gives, from);
  }

  /** A new step that takes all chunks at once. */
  private void collected(Type list) {
    boolean isListItself = at.boxed().startsWith("java.util.List<"); // whose elements T would be
    if (list.isPlain() && !isListItself && dice.chance(20)) {
      Type chunk = at;
      go(generics.taking(owner(list), Container.LIST, chunk));
      return;
    }
    Type gives = types.any(true);
    go(steps.spelled(owner(list, gives), list.text(), list, gives));
  }

  /** A generic step, or a way into something and out of it again. */
  private void generic() {
    if (!at.isPlain() || dice.chance(40)) {
      go(generics.identity(owner(at), at));
      return;
    }
    Type inner = at.asBoxed();
    Container container = types.container(true);
    Type outer = container.of(inner);
    go(generics.putting(owner(outer), at, container));
    if (outer.isPlain() && dice.chance(60)) {
      if (container.equals(Container.LIST) && !hasStreamed && dice.chance(40)) {
        go(generics.streaming(owner(outer), inner));
        beginStream();
      } else {
        go(generics.taking(owner(outer), container, inner));
      }
    }
  }

  private void beginStream() {
    isStream = true;
    hasStreamed = true;
    earlier.clear();
  }

  private void go(Step step) {
    elements.add(quoted(name(step)));
    done(step);
    at = step.gives();
  }

  private void done(Step step) {
    known.add(step);
    if (!step.isTap() && !hasStreamed && told.add(step.simpleName()) && step.gives().isPlain()) {
      earlier.add(
          new StepGrower.Earlier(
              "@io.runnel.annotation.From(\"" + step.simpleName() + "\")", step.gives()));
    }
  }

  private String name(Step step) {
    boolean mayBeQualified = step.owner().kind() != Service.Kind.OWN && !step.owner().hasBase();
    return mayBeQualified && dice.chance(8) ? step.owner().name() + "." + step.name() : step.name();
  }

  private static String quoted(String element) {
    return "\"" + element + "\"";
  }

  private void fanOut() {
    List<String> branches = new ArrayList<>();
    List<Type> joined = new ArrayList<>();
    int count = 2 + dice.below(3);
    for (int i = 0; i < count; i++) {
      if (i > 0 && dice.chance(20)) {
        branches.add("_");
        joined.add(at);
      } else if (i > 0 && dice.chance(15)) {
        Step tap = steps.tap(owner(at), at);
        branches.add(tap.name());
        known.add(tap);
      } else {
        Type gives = types.any(true);
        Step branch = steps.plain(owner(at, gives), List.of(at), gives, List.of());
        branches.add(name(branch));
        joined.add(branch.gives());
        done(branch);
      }
    }
    elements.add(quoted(String.join(dice.pick(" & ", "&", "  &\\t"), branches)));
    if (joined.size() == 2 && joined.stream().allMatch(Type::isPlain) && dice.chance(25)) {
      go(generics.joining(owner(joined.get(0), joined.get(1)), joined.get(0), joined.get(1)));
      return;
    }
    Type gives = types.any(true);
    List<Type> spoken = new ArrayList<>(joined);
    spoken.add(gives);
    go(steps.plain(owner(spoken.toArray(Type[]::new)), joined, gives, List.of()));
  }

  /** Goes on with a sealed type, and takes it apart again. */
  private void route() {
    Type sealed = types.sealed();
    go(steps.plain(owner(at, sealed), List.of(at), sealed, List.of()));
    Type result = types.any(true);
    List<String> alternatives = new ArrayList<>();
    boolean isPartial = dice.chance(25) && sealed.cases().size() > 1;
    for (Type each : sealed.cases().subList(0, sealed.cases().size() - (isPartial ? 1 : 0))) {
      Type gives = isPartial ? sealed : result;
      Step step = steps.plain(owner(each, gives), List.of(each), gives, List.of());
      alternatives.add(step.name());
    }
    if (isPartial) {
      alternatives.add("_");
    }
    elements.add(quoted(String.join(dice.pick(" | ", "|"), alternatives)));
    at = isPartial ? sealed : result;
  }

  /** A step that may fail, and one that takes its outcome. */
  private void caught() {
    Type takes = at;
    Type gives = types.plain(true);
    if (!takes.isPlain()) {
      return;
    }
    go(steps.plain(owner(takes, gives), List.of(takes), gives, List.of()));
    earlier.removeIf(it -> it.annotation().contains("\"" + elementName() + "\""));
    String outcome =
        dice.chance(50)
            ? "io.runnel.Outcome<?, ?>"
            : "io.runnel.Outcome<" + takes.boxed() + ", " + gives.boxed() + ">";
    Type next = types.any(true);
    go(steps.spelled(owner(takes, gives, next), outcome, takes, next));
  }

  private String elementName() {
    String last = elements.get(elements.size() - 1).replace("\"", "");
    return last.substring(last.lastIndexOf('.') + 1);
  }

  private void chain() {
    for (Grown other : chains) {
      if (other.takes().equals(at) && !isChain) {
        elements.add(quoted(other.name()));
        at = other.gives();
        isChain = true; // once: what it is called must not stand there twice
        return;
      }
    }
    element();
  }

  private void reuse() {
    for (Step step : known) {
      if (step.isReusable() && step.takes().get(0).equals(at) && told.add(step.simpleName())) {
        elements.add(quoted(step.name()));
        at = step.gives();
        return;
      }
    }
    element();
  }

  private String fold() {
    Type list = at.asBoxed().in("java.util.List<%s>");
    Type gives = types.any(true);
    Step step = steps.spelled(owner(list, gives), list.text(), list, gives);
    isStream = dice.chance(50);
    if (!isStream) {
      at = step.gives();
    }
    return ", fold = \"" + step.name() + "\"";
  }

  private String declared(String name) {
    String out = isStream ? ofStream() : ofValue(name);
    if (out.startsWith("io.runnel.Runnel") || out.startsWith("io.runnel.StreamRunnel")) {
      return out + " " + name + "();";
    }
    Set<String> used = new HashSet<>();
    String config = dice.chance(12) ? ", io.runnel.RunConfig " + names.chainParameter(used) : "";
    String thrown = dice.chance(12) ? " throws java.io.IOException" : "";
    return out
        + " "
        + name
        + "("
        + input.text().replace("...", "[]")
        + " "
        + names.chainParameter(used)
        + config
        + ")"
        + thrown
        + ";";
  }

  private String ofStream() {
    return dice.pick(
            "java.util.stream.Stream<%s>",
            "java.util.concurrent.Flow.Publisher<%s>",
            "java.util.stream.Stream<? extends %s>",
            "void")
        .formatted(at.boxed());
  }

  private String ofValue(String name) {
    String result =
        dice.pick(
            at.text(),
            at.text(),
            "java.util.concurrent.CompletionStage<" + at.boxed() + ">",
            "java.util.concurrent.CompletableFuture<" + at.boxed() + ">",
            "io.runnel.Runnel<" + input.boxed() + ", " + at.boxed() + ">",
            "void");
    if (!result.equals("void")) {
      chains.add(new Grown(name, input, at));
    }
    return result;
  }
}
