package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up types, and others that resemble them. They need not be well-formed. */
final class TermGenerator {

  private final Random random;

  TermGenerator(Random random) {
    this.random = random;
  }

  /** A type of a value, perhaps with these variables in it. */
  Term value(List<String> variables) {
    int dice = random.nextInt(20);
    if (dice == 0) {
      return Term.of(pick(Universe.PRIMITIVES));
    }
    if (dice == 1) {
      return Term.of("[]", random.nextInt(4) == 0 ? Term.of("int") : value(variables));
    }
    return reference(variables, 3);
  }

  private Term reference(List<String> variables, int depth) {
    int dice = random.nextInt(12);
    if (!variables.isEmpty() && dice < 3) {
      return Term.of(pick(variables));
    }
    if (depth == 0 || dice < 6) {
      return Term.of(pick(Universe.PLAIN));
    }
    if (dice == 6) {
      Term outer = Term.of("Base", argument(variables, depth - 1, false));
      return switch (random.nextInt(3)) {
        case 0 -> Term.of(".", outer, Term.of("Inner"));
        case 1 -> Term.of(".", outer, Term.of("In", argument(variables, depth - 1, true)));
        default -> Term.of("Base.Inner");
      };
    }
    Universe.Generic generic = pick(Universe.GENERICS);
    if (random.nextInt(12) == 0) {
      return Term.of(generic.name());
    }
    List<Term> arguments = new ArrayList<>();
    for (int i = 0; i < generic.arity(); i++) {
      arguments.add(argument(variables, depth - 1, true));
    }
    return new Term(generic.name(), arguments);
  }

  private Term argument(List<String> variables, int depth, boolean mayBeWildcard) {
    Term reference = reference(variables, depth);
    if (random.nextInt(14) == 0) {
      return Term.of("[]", reference);
    }
    return mayBeWildcard ? perhapsWildcard(reference) : reference;
  }

  private Term perhapsWildcard(Term reference) {
    return switch (random.nextInt(9)) {
      case 0 -> Term.of("?");
      case 1, 2 -> Term.of("? extends", reference);
      case 3 -> Term.of("? super", reference);
      default -> reference;
    };
  }

  /** A type that may well accept the other, with some parts turned into variables. */
  Term like(Term term, List<String> variables) {
    if (term.name().equals("[]") && term.arguments().get(0).isPrimitive()) {
      return term;
    }
    if (term.isPrimitive()) {
      return random.nextInt(2) == 0 ? Term.of(pick(Universe.PRIMITIVES)) : value(variables);
    }
    int dice = random.nextInt(10);
    if (dice < 2 && !variables.isEmpty()) {
      return Term.of(pick(variables));
    }
    Term changed =
        dice == 2 && !term.name().equals(".") && !term.name().equals("[]") ? renamed(term) : term;
    for (int i = 0; i < changed.arguments().size(); i++) {
      if (changed.name().equals(".")
          && i == 1
          && changed.arguments().get(1).arguments().isEmpty()) {
        continue;
      }
      Term argument = changed.arguments().get(i);
      if (random.nextInt(10) < 6 && !(changed.name().equals(".") && !variables.isEmpty())) {
        changed = changed.with(i, likeArgument(argument, variables, changed));
      }
    }
    return changed;
  }

  private Term likeArgument(Term argument, List<String> variables, Term inside) {
    if (argument.isWildcard()) {
      if (argument.arguments().isEmpty()) {
        return random.nextBoolean() || variables.isEmpty() ? argument : Term.of(pick(variables));
      }
      Term bound = like(argument.arguments().get(0), variables);
      return random.nextInt(3) == 0 ? bound : argument.with(0, bound);
    }
    Term like = like(argument, variables);
    return inside.name().equals("[]") || inside.name().equals(".") ? like : perhapsWildcard(like);
  }

  /** Another class with as many arguments. */
  private Term renamed(Term term) {
    if (term.isWildcard()) {
      return term;
    }
    if (term.arguments().isEmpty()) {
      return Term.of(pick(Universe.PLAIN));
    }
    List<Universe.Generic> others =
        Universe.GENERICS.stream()
            .filter(generic -> generic.arity() == term.arguments().size())
            .toList();
    return new Term(pick(others).name(), term.arguments());
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
