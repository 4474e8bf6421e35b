package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** A type with steps, while it grows. */
final class Service {

  /** How it is declared, and what its instance methods need to be. */
  enum Kind {
    CLASS("class %s {"),
    FINAL("final class %s {"),
    ABSTRACT("abstract class %s {"),
    RECORD("record %s(int a) {"),
    ENUM("enum %s { ONE, TWO { };"),
    INTERFACE("interface %s {"),
    /** The interface of the chains themselves, where an abstract method would be a mistake. */
    OWN(""),
    /** A superclass that is generic. */
    DERIVED("class %1$s extends %1$sBase<%2$s> {");

    private final String header;

    Kind(String header) {
      this.header = header;
    }

    boolean isInterface() {
      return this == INTERFACE || this == OWN;
    }

    boolean mayBeAbstract() {
      return this == ABSTRACT || this == INTERFACE;
    }
  }

  private final String name;
  private final Kind kind;
  private final boolean isShared;
  private final Type argument;
  private final List<String> members = new ArrayList<>();
  private final List<String> inherited = new ArrayList<>();

  /**
   * Without steps yet.
   *
   * @param isShared whether it lives in another package, or its superclass does if it has one; what
   *     chains use there is public
   * @param argument what the superclass of a {@link Kind#DERIVED} one is made for
   */
  Service(String name, Kind kind, boolean isShared, Type argument) {
    this.name = name;
    this.kind = kind;
    this.isShared = isShared;
    this.argument = argument;
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean isShared() {
    return isShared && !hasBase();
  }

  boolean hasSharedBase() {
    return isShared && hasBase();
  }

  /** Whether a step can speak of these types here. */
  boolean sees(List<Type> types) {
    return !isShared() || types.stream().noneMatch(Type::isLocal);
  }

  Type argument() {
    return argument;
  }

  boolean isEmpty() {
    return members.isEmpty() && inherited.isEmpty();
  }

  void add(String member) {
    members.add(member);
  }

  /** Adds to the generic superclass, in which {@code Of} stands for the argument. */
  void addToBase(String member) {
    inherited.add(member);
  }

  /** The members, each on lines of its own. */
  String members() {
    return String.join("", members.stream().map(member -> "  " + member + "\n").toList());
  }

  String text() {
    String modifier = isShared() ? "public " : "";
    String header = kind.header.formatted(name, argument.boxed());
    if (hasSharedBase()) {
      header = header.replace(baseName() + "<", "~" + baseName() + "~<");
    }
    return modifier + header + "\n" + members() + "}\n";
  }

  boolean hasBase() {
    return kind == Kind.DERIVED;
  }

  String baseName() {
    return name + "Base";
  }

  String baseText() {
    return (isShared ? "public " : "")
        + "abstract class %s<Of> {%n".formatted(baseName())
        + String.join("", inherited.stream().map(member -> "  " + member + "\n").toList())
        + "}\n";
  }
}
