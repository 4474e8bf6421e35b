package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes steps into services. */
final class StepGrower {

  private final Dice dice;
  private final Names names;
  private final Bodies bodies;

  StepGrower(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
    this.bodies = new Bodies(dice);
  }

  /** A value that an earlier step of the chain made. */
  record Earlier(String annotation, Type type) {}

  /** A step that takes these values and makes that one. */
  Step plain(Service owner, List<Type> takes, Type gives, List<Earlier> earlier) {
    boolean isAsync = dice.chance(25);
    String returned =
        isAsync
            ? dice.pick(
                    "java.util.concurrent.CompletionStage<%s>",
                    "java.util.concurrent.CompletableFuture<%s>",
                    "io.runnel.Promise<%s>",
                    "java.util.concurrent.CompletionStage<? extends %s>")
                .formatted(gives.boxed())
            : gives.text();
    String marks = isAsync ? dice.pick("", "", "async = true") : marks();
    return write(owner, "Step", marks, returned, takes, gives, false, earlier);
  }

  Step tap(Service owner, Type takes) {
    String returned =
        dice.pick(
            "void",
            "void",
            "java.util.concurrent.CompletionStage<java.lang.Void>",
            "java.util.concurrent.CompletableFuture<?  extends java.lang.Void>".replace("  ", " "));
    String marks = returned.equals("void") ? marks() : "";
    return write(owner, "Step", marks, returned, List.of(takes), takes, true, List.of());
  }

  /** A streaming step; what it gives is a chunk. */
  Step stream(Service owner, Type takes, Type chunk) {
    String pattern =
        dice.pick(
            "java.util.stream.Stream<%s>",
            "java.util.Iterator<%s>",
            "java.lang.Iterable<? extends %s>",
            "java.util.List<%s>",
            "java.util.concurrent.Flow.Publisher<%s>",
            "java.util.concurrent.Flow.Publisher<? extends %s>",
            "void",
            "java.util.concurrent.CompletionStage<java.lang.Void>");
    boolean hasEmitter = !pattern.contains("%s");
    Emitted emitted = hasEmitter ? new Emitted(chunk) : null;
    return write(
        owner,
        "Streaming",
        "",
        pattern.formatted(chunk.boxed()),
        List.of(takes),
        chunk,
        false,
        List.of(),
        emitted);
  }

  private record Emitted(Type chunk) {}

  /** A generic step, whose parameters and what it returns are spelled like this. */
  Step generic(
      Service owner,
      String annotation,
      String variables,
      String returned,
      List<String> parameters,
      List<Type> takes,
      Type gives) {
    String name = names.method();
    Set<String> used = new LinkedHashSet<>();
    owner.add(
        header(owner, "@io.runnel.annotation." + annotation + " ", variables + " ", false)
            + returned
            + " "
            + name
            + parameters.stream()
                .map(type -> type + " " + names.parameter(used))
                .collect(Collectors.joining(", ", "(", ") "))
            + bodies.any());
    boolean isReusable = takes.size() == 1 && annotation.equals("Step");
    return new Step(name, name, owner, takes, gives, false, isReusable);
  }

  /** A step whose parameter is spelled like this, whatever goes in. */
  Step spelled(Service owner, String parameter, Type takes, Type gives) {
    String name = names.method();
    owner.add(
        header(owner, "@io.runnel.annotation.Step ", "", false)
            + gives.text()
            + " "
            + name
            + "("
            + parameter
            + " "
            + names.parameter(new LinkedHashSet<>())
            + ") "
            + bodies.any());
    return new Step(name, name, owner, List.of(takes), gives, false, false);
  }

  private String marks() {
    return dice.pick("", "", "", "async = true", "cpu = true");
  }

  private Step write(
      Service owner,
      String annotation,
      String marks,
      String returned,
      List<Type> takes,
      Type gives,
      boolean isTap,
      List<Earlier> earlier) {
    return write(owner, annotation, marks, returned, takes, gives, isTap, earlier, null);
  }

  private Step write(
      Service owner,
      String annotation,
      String marks,
      String returned,
      List<Type> takes,
      Type gives,
      boolean isTap,
      List<Earlier> earlier,
      Emitted emitted) {
    String method = names.method();
    String name = dice.chance(10) ? names.method() : method;
    String named = name.equals(method) ? marks : join(marks, "name = \"" + name + "\"");
    String mark =
        "@io.runnel.annotation." + annotation + (named.isEmpty() ? "" : "(" + named + ")") + " ";
    List<String> types = new ArrayList<>(takes.stream().map(this::widened).toList());
    boolean isInherited =
        owner.hasBase()
            && takes.size() == 1
            && types.get(0).equals(owner.argument().boxed())
            && !(owner.hasSharedBase() && isLocal(gives, earlier, emitted))
            && dice.chance(70);
    if (isInherited) {
      types.set(0, "Of");
    }
    boolean hasVarargs = types.get(types.size() - 1).endsWith("...");
    for (int i = 0; i < types.size() - 1; i++) {
      types.set(i, types.get(i).replace("...", "[]"));
    }
    List<String> parameters = parameters(types, earlier, emitted, hasVarargs);
    boolean isAbstract =
        owner.kind().mayBeAbstract() && !marks.contains("async") && dice.chance(40);
    String text =
        header(owner, mark, "", isAbstract)
            + returned
            + " "
            + method
            + "("
            + String.join(", ", parameters)
            + ")"
            + (dice.chance(15) ? " throws java.io.IOException" : "")
            + (isAbstract ? ";" : " " + bodies.any());
    if (isInherited) {
      owner.addToBase(text);
    } else {
      owner.add(text);
    }
    if (owner.isShared() && dice.chance(40)) {
      hidden(owner);
    }
    boolean isReusable = earlier.isEmpty() && takes.size() == 1 && annotation.equals("Step");
    return new Step(name, name, owner, takes, gives, isTap, isReusable);
  }

  private static boolean isLocal(Type gives, List<Earlier> earlier, Emitted emitted) {
    return gives.isLocal()
        || (emitted != null && emitted.chunk().isLocal())
        || earlier.stream().anyMatch(each -> each.type().isLocal());
  }

  /** A step that only its own package sees. */
  private void hidden(Service owner) {
    String header =
        header(owner, "@io.runnel.annotation.Step ", "", false).replaceAll("\\bpublic ", "");
    owner.add(header + "java.lang.String " + names.method() + "(int in) " + bodies.any());
  }

  /** What arrives in order, and the rest anywhere among it. */
  private List<String> parameters(
      List<String> types, List<Earlier> earlier, Emitted emitted, boolean hasVarargs) {
    Set<String> used = new LinkedHashSet<>();
    List<String> all =
        new ArrayList<>(types.stream().map(type -> type + " " + names.parameter(used)).toList());
    List<String> others = new ArrayList<>();
    earlier.forEach(
        it -> others.add(it.annotation() + " " + it.type().text() + " " + names.parameter(used)));
    if (dice.chance(12)) {
      others.add("io.runnel.RunContext " + names.parameter(used));
    }
    if (emitted != null) {
      others.add(
          dice.pick("io.runnel.Emitter<%s> ", "io.runnel.Emitter<? super %s> ")
                  .formatted(emitted.chunk().boxed())
              + names.parameter(used));
    }
    Collections.shuffle(others, new Random(dice.below(1000)));
    for (String other : others) {
      all.add(dice.below(hasVarargs ? all.size() : all.size() + 1), other);
    }
    return all;
  }

  private String header(Service owner, String mark, String variables, boolean isAbstract) {
    boolean isStatic = !isAbstract && !variables.contains("Of") && dice.chance(20);
    boolean isPublic = (owner.isShared() || owner.hasSharedBase()) && !owner.kind().isInterface();
    String access = isPublic ? "public " : "";
    String kind = "";
    if (isAbstract) {
      kind = "abstract ";
    } else if (isStatic && !owner.hasBase()) {
      kind = "static ";
    } else if (owner.kind().isInterface()) {
      kind = "default ";
    }
    String deprecated = dice.chance(4) ? "@java.lang.Deprecated " : "";
    return mark + deprecated + access + kind + variables;
  }

  private String widened(Type type) {
    return dice.chance(25) && !type.wider().isEmpty() ? dice.pick(type.wider()) : type.text();
  }

  private static String join(String one, String other) {
    return one.isEmpty() ? other : one + ", " + other;
  }
}
