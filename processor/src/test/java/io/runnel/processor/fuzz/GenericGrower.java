package io.runnel.processor.fuzz;

import java.util.List;
import java.util.Set;

/** Writes generic steps, whose variables are inferred from what arrives. */
final class GenericGrower {

  /** Those that compare with themselves. */
  private static final Set<String> COMPARABLE =
      Set.of("java.lang.String", "java.lang.Integer", "java.lang.Long", "java.math.BigDecimal");

  private final Dice dice;
  private final Names names;
  private final StepGrower steps;

  GenericGrower(Dice dice, Names names, StepGrower steps) {
    this.dice = dice;
    this.names = names;
    this.steps = steps;
  }

  /** Gives what it takes. */
  Step identity(Service owner, Type takes) {
    String bound =
        COMPARABLE.contains(takes.boxed()) && dice.chance(50)
            ? dice.pick(
                " extends java.lang.Comparable<T>",
                " extends java.lang.Comparable<? super T>",
                " extends java.lang.Object & java.lang.Comparable<T>")
            : "";
    return write(owner, "<T" + bound + ">", returned("T"), "T", takes, takes.asBoxed());
  }

  /** Puts what arrives into something. */
  Step putting(Service owner, Type takes, Container container) {
    String variables = dice.pick("<T>", "<T extends java.lang.Object>", "<T, U extends T>");
    return write(
        owner, variables, returned(container.around("T")), "T", takes, container.of(takes));
  }

  /** Takes out what is in something. */
  Step taking(Service owner, Container container, Type inner) {
    String parameter = container.around(dice.pick("T", "T", "? extends T"));
    return write(owner, "<T>", returned("T"), parameter, container.of(inner), inner.asBoxed());
  }

  /** Streams what is in a list. */
  Step streaming(Service owner, Type inner) {
    return steps.generic(
        owner,
        "Streaming",
        "<T>",
        dice.pick("java.util.stream.Stream<T>", "java.util.Iterator<? extends T>"),
        List.of("java.util.List<T>"),
        List.of(Container.LIST.of(inner)),
        inner.asBoxed());
  }

  /** Joins two branches. */
  Step joining(Service owner, Type one, Type other) {
    Type gives = Type.of("java.util.Map<" + one.boxed() + ", " + other.boxed() + ">");
    boolean isLocal = one.isLocal() || other.isLocal();
    return steps.generic(
        owner,
        "Step",
        "<A, B>",
        returned("java.util.Map<A, B>"),
        List.of("A", "B"),
        List.of(one, other),
        new Type(gives.text(), gives.boxed(), gives.wider(), isLocal, gives.cases()));
  }

  private String returned(String type) {
    return dice.chance(25)
        ? dice.pick("java.util.concurrent.CompletionStage<%s>", "io.runnel.Promise<%s>")
            .formatted(type)
        : type;
  }

  private Step write(
      Service owner, String variables, String returned, String parameter, Type takes, Type gives) {
    return steps.generic(
        owner, "Step", variables, returned, List.of(parameter), List.of(takes), gives);
  }
}
