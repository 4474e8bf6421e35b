package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as text, in parts, so that it can be changed part by part.
 *
 * @param name of a class, a variable or a primitive; {@code ?}, {@code ? extends}, {@code ? super}
 *     of wildcards and {@code []} of arrays, whose bound or element is the only argument; {@code .}
 *     of an inner class, which is the second argument, and inside of the first
 */
record Term(String name, List<Term> arguments) {

  static Term of(String name, Term... arguments) {
    return new Term(name, List.of(arguments));
  }

  boolean isWildcard() {
    return name.startsWith("?");
  }

  boolean isPrimitive() {
    return arguments.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  Term with(int index, Term argument) {
    List<Term> changed = new ArrayList<>(arguments);
    changed.set(index, argument);
    return new Term(name, changed);
  }

  @Override
  public String toString() {
    if (name.equals("[]")) {
      return arguments.get(0) + "[]";
    }
    if (name.equals(".")) {
      return arguments.get(0) + "." + arguments.get(1);
    }
    if (isWildcard()) {
      return arguments.isEmpty() ? name : name + " " + arguments.get(0);
    }
    return arguments.isEmpty()
        ? name
        : name + arguments.stream().map(Term::toString).collect(Collectors.joining(", ", "<", ">"));
  }
}
