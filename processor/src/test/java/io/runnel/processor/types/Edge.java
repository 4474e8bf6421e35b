package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Something to ask javac: values of these types, a method that takes them, and a type to assign the
 * result to.
 *
 * @param variables the type parameters of the method, with their bounds
 * @param probe the parameter of a further method, which takes the result
 */
record Edge(
    List<String> produced,
    String variables,
    String returned,
    List<String> parameters,
    String probe,
    boolean isVarArgs) {

  /** Type parameters to choose from, and what they are called. */
  private record Header(String text, List<String> names) {}

  private static final List<Header> HEADERS =
      List.of(
          new Header("", List.of()),
          new Header("", List.of()),
          new Header("<T>", List.of("T")),
          new Header("<T>", List.of("T")),
          new Header("<T>", List.of("T")),
          new Header("<A, B>", List.of("A", "B")),
          new Header("<A, B>", List.of("A", "B")),
          new Header("<A, B, C>", List.of("A", "B", "C")),
          new Header("<T extends Comparable<T>>", List.of("T")),
          new Header("<T extends Comparable<? super T>>", List.of("T")),
          new Header("<T extends Object & Comparable<? super T>>", List.of("T")),
          new Header("<T extends Number>", List.of("T")),
          new Header("<T extends Foo & Bar>", List.of("T")),
          new Header("<T extends Number & Comparable<T>>", List.of("T")),
          new Header("<T extends Serializable & Comparable<T>>", List.of("T")),
          new Header("<E extends Enum<E>>", List.of("E")),
          new Header("<E extends Enum<E> & Foo>", List.of("E")),
          new Header("<A, B extends List<A>>", List.of("A", "B")),
          new Header("<B extends List<A>, A>", List.of("A", "B")),
          new Header("<A, B extends A>", List.of("A", "B")),
          new Header("<A extends Base<B>, B extends Base<A>>", List.of("A", "B")),
          // Javac 17 overflows its stack of bounds that refer to each other, more often than not.
          Runtime.version().feature() < 25
              ? new Header("<A extends Comparable<A>, B extends A>", List.of("A", "B"))
              : new Header("<A extends Comparable<B>, B extends Comparable<A>>", List.of("A", "B")),
          new Header("<S extends Self<S>>", List.of("S")),
          new Header("<N extends Node<N, E>, E extends Arc<N, E>>", List.of("N", "E")),
          new Header("<T extends List<? extends Number>>", List.of("T")),
          new Header("<T extends Base<?>>", List.of("T")),
          new Header("<A, C extends Collection<? super A>>", List.of("A", "C")),
          new Header("<A, C extends Collection<? extends A>>", List.of("A", "C")),
          new Header("<T extends Iterable<T>>", List.of("T")),
          new Header("<T extends X>", List.of("T")),
          new Header("<T extends Src<X>>", List.of("T")),
          new Header("<K extends Comparable<K>, V, M extends Map<K, V>>", List.of("K", "V", "M")));

  private static final List<String> CLASS_VARIABLES = List.of("X", "Y");

  /** The variables that the values may mention. */
  static final List<String> BODY_VARIABLES = List.of("Q", "Z");

  static Edge random(Random random) {
    TermGenerator generator = new TermGenerator(random);
    Header header = generator.pick(HEADERS);
    List<String> names = new ArrayList<>(header.names());
    if (random.nextInt(4) == 0) {
      names.addAll(CLASS_VARIABLES);
    }
    int count =
        switch (random.nextInt(10)) {
          case 0 -> 3;
          case 1, 2, 3 -> 2;
          default -> 1;
        };
    List<String> produced = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Term value = generator.value(random.nextInt(5) == 0 ? BODY_VARIABLES : List.of());
      produced.add(value.toString());
      Term visible = mentionsBody(value) ? generator.value(names) : value;
      Term parameter =
          random.nextInt(5) == 0 ? generator.value(names) : generator.like(visible, names);
      parameters.add(parameter.toString());
    }
    Term returned =
        random.nextInt(25) == 0
            ? Term.of("void")
            : header.names().isEmpty() || random.nextInt(3) == 0
                ? generator.value(names)
                : generator.like(generator.value(names), names);
    return new Edge(
        List.copyOf(produced),
        header.text(),
        returned.toString(),
        List.copyOf(parameters),
        generator.value(List.of()).toString(),
        random.nextInt(8) == 0);
  }

  private static boolean mentionsBody(Term term) {
    return BODY_VARIABLES.contains(term.name())
        || term.arguments().stream().anyMatch(Edge::mentionsBody);
  }

  /** Written down: {@code produced, produced -> <T> returned (parameter, parameter)}. */
  static Edge of(String text) {
    String[] sides = text.split(" -> ");
    String method = sides[1].trim();
    String variables = "";
    if (method.startsWith("<")) {
      int end = closing(method);
      variables = method.substring(0, end);
      method = method.substring(end).trim();
    }
    int open = method.indexOf('(');
    String parameters = method.substring(open + 1, method.length() - 1);
    boolean isVarArgs = parameters.endsWith("...");
    return new Edge(
        List.of(sides[0].trim().split(" ; ")),
        variables,
        method.substring(0, open).trim(),
        List.of(parameters.replace("...", "").split(" ; ")),
        "Object",
        isVarArgs);
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(text);
  }

  boolean isVoid() {
    return returned.equals("void");
  }

  /** Whether its method could not be static. */
  boolean mentionsClass() {
    return method("").matches(".*\\b[XY]\\b.*");
  }

  String method(String name) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      String dots = isVarArgs && i == parameters.size() - 1 ? "..." : "";
      all.add(parameters.get(i) + dots + " a" + i);
    }
    return variables
        + " "
        + returned
        + " "
        + name
        + all.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String toString() {
    return produced + " -> " + method("next") + " -> " + probe;
  }
}
