package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Breaks programs as people do who have not finished typing, and as nobody would. */
final class Mutator {

  private final Dice dice;
  private final List<String> names;

  private Mutator(Dice dice, Program program) {
    this.dice = dice;
    this.names = new ArrayList<>();
    for (String text : program.texts().values()) {
      Tokens tokens = new Tokens(text);
      tokens.where(Tokens::isName).forEach(i -> names.add(tokens.get(i)));
    }
  }

  /** The program with one to four changes. */
  static Program mutated(Program program, long seed) {
    Dice dice = new Dice(seed);
    Mutator mutator = new Mutator(dice, program);
    Program mutated = program;
    int count = 1 + (dice.chance(40) ? dice.below(4) : 0);
    for (int i = 0; i < count; i++) {
      mutated = mutator.once(mutated);
    }
    return mutated;
  }

  private Program once(Program program) {
    List<String> paths = List.copyOf(program.texts().keySet());
    if (paths.isEmpty()) {
      return program;
    }
    String path = dice.pick(paths);
    Mutation mutation = dice.pick(Mutation.values());
    Tokens tokens = new Tokens(program.texts().get(path));
    mutation.apply(tokens, dice, names);
    List<String> mutations = new ArrayList<>(program.mutations());
    mutations.add(mutation + " in " + path);
    Map<String, String> texts = program.with(path, tokens.toString()).texts();
    return new Program(texts, List.copyOf(mutations));
  }
}
