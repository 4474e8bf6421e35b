package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes up types: of libraries, and declared by the program. */
final class Types {

  private static final List<Type> LIBRARY =
      List.of(
          Type.of(
              "java.lang.String",
              "java.lang.CharSequence",
              "java.lang.Comparable<java.lang.String>"),
          Type.of("java.lang.Integer", "java.lang.Number", "int", "long"),
          Type.of("java.lang.Long", "java.lang.Number", "double"),
          Type.of("java.lang.Object"),
          Type.of("java.lang.CharSequence"),
          Type.of("java.math.BigDecimal", "java.lang.Number"),
          Type.of(
              "java.lang.String[]",
              "java.lang.Object[]",
              "java.lang.Cloneable",
              "java.lang.String..."),
          Type.of("int[]", "java.io.Serializable", "int..."),
          Type.of("byte[][]", "java.lang.Object[]"),
          Type.of("java.util.concurrent.TimeUnit", "java.lang.Enum<?>"),
          Type.of("java.util.Map.Entry<java.lang.String, ?>"),
          Type.of("java.lang.Class<?>"),
          Type.primitive("int", "java.lang.Integer", "long", "java.lang.Number"),
          Type.primitive("long", "java.lang.Long", "float"),
          Type.primitive("boolean", "java.lang.Boolean", "java.lang.Comparable<java.lang.Boolean>"),
          Type.primitive("double", "java.lang.Double", "java.lang.Number"),
          Type.primitive("char", "java.lang.Character", "int"),
          Type.primitive("byte", "java.lang.Byte", "short"));

  private final Dice dice;
  private final Names names;
  private final List<Type> declared = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final Map<String, String> sources = new TreeMap<>();

  Types(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
  }

  /** The declarations by the names of the classes, in the package of the chains. */
  Map<String, String> sources() {
    return sources;
  }

  /** A type that shared packages can see if need be. */
  Type any(boolean mayBeLocal) {
    if (mayBeLocal && dice.chance(30)) {
      return dice.chance(70) && !declared.isEmpty() ? dice.pick(declared) : declare();
    }
    return dice.chance(35) ? generic(mayBeLocal) : dice.pick(LIBRARY);
  }

  /** One that is no primitive and has no wildcard: what streams and async types are made of. */
  Type plain(boolean mayBeLocal) {
    Type type = any(mayBeLocal);
    return type.isPlain() ? type.asBoxed() : LIBRARY.get(0);
  }

  private Type generic(boolean mayBeLocal) {
    Type of = any(mayBeLocal);
    return switch (dice.below(9)) {
      case 0, 1, 2 ->
          of.in("java.util.List<%s>", "java.util.Collection<? extends %s>", "java.util.List<?>");
      case 3 -> of.in("java.util.Map<java.lang.String, %s>", "java.util.Map<?, ? extends %s>");
      case 4 -> of.in("java.util.Optional<%s>", "java.util.Optional<? extends %s>");
      case 5 -> of.in("java.util.Set<? extends %s>", "java.util.Collection<?>");
      case 6 -> of.in("java.util.function.Function<? super %1$s, ? extends %1$s>");
      case 7 -> container(mayBeLocal).of(of);
      default -> of.in("java.util.function.Supplier<%s>", "java.util.function.Supplier<?>");
    };
  }

  /** Something generic, of a library or of the program's own. */
  Container container(boolean mayBeLocal) {
    if (!mayBeLocal || dice.chance(50)) {
      return dice.pick(
          Container.LIST,
          new Container("java.util.Optional<%s>", false),
          new Container("java.util.function.Supplier<%s>", false),
          new Container("java.util.Map<java.lang.String, ? extends java.util.List<%s>>", false));
    }
    if (containers.isEmpty() || dice.chance(30)) {
      String name = names.type();
      put(
          name,
          dice.pick(
              "record %s<T>(T it) {}",
              "interface %s<T> { T it(); }",
              "abstract class %s<T extends java.lang.Object> { class Inner {} }",
              "sealed interface %1$s<T> { record C0<T>(T it) implements %1$s<T> {} }"));
      containers.add(new Container(name + "<%s>", true));
    }
    return dice.pick(containers);
  }

  /** A new one of the program's own. */
  private Type declare() {
    Type type =
        dice.chance(30) ? sealed() : single(dice.chance(15) ? names.takenType() : names.type());
    declared.add(type);
    return type;
  }

  private Type single(String name) {
    return switch (dice.below(5)) {
      case 0 -> put(name, "record %s(int a, int... b) {}", "java.lang.Record");
      case 1 -> put(name, "enum %s { ONE, TWO { } }", "java.lang.Enum<?>");
      case 2 -> put(name, "interface %s {}");
      case 3 ->
          put(name, "abstract class %s implements java.lang.Runnable {}", "java.lang.Runnable");
      default -> {
        put(name, "class %1$s<S extends %1$s<S>> { class Leaf extends %1$s<Leaf> {} }");
        yield new Type(name + "<?>", name + "<?>", List.of(), true, List.of());
      }
    };
  }

  private Type put(String name, String pattern, String... wider) {
    sources.put(name, pattern.formatted(name));
    return new Type(name, name, List.of(wider), true, List.of());
  }

  /** A sealed interface of records and enums, which may be below another one. */
  Type sealed() {
    String name = names.type();
    List<Type> cases = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    int count = 2 + dice.below(3);
    for (int i = 0; i < count; i++) {
      String each = "C" + i;
      String pattern =
          dice.pick(
              "record %s(int a) implements %s {}",
              "enum %s implements %s { ONE }",
              "final class %s implements %s {}",
              "non-sealed interface %s extends %s {}");
      body.append("  ").append(pattern.formatted(each, name)).append("\n");
      cases.add(new Type(name + "." + each, name + "." + each, List.of(), true, List.of()));
    }
    sources.put(name, "sealed interface %s {%n%s}".formatted(name, body));
    Type type = new Type(name, name, List.of(), true, List.copyOf(cases));
    declared.add(type);
    return type;
  }

  @Override
  public String toString() {
    return declared.stream().map(Type::text).collect(Collectors.joining(", "));
  }
}
