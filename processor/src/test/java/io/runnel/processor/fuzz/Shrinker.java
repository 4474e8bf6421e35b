package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a program smaller that is ruled upon, as long as the ruling stays what it is. */
final class Shrinker {

  private static final int MOST = 150;

  private final String label;
  private int left = MOST;
  private Program smallest;

  private Shrinker(Program program, Ruling ruling) {
    this.label = ruling.label();
    this.smallest = program;
  }

  /** A smaller one; a valid program stays as it is, since parts of it need not be valid. */
  static Program shrunk(Program program, Ruling ruling) {
    if (program.isValid()) {
      return program;
    }
    Shrinker shrinker = new Shrinker(program, ruling);
    shrinker.run();
    return shrinker.smallest;
  }

  private void run() {
    for (String path : List.copyOf(smallest.texts().keySet())) {
      accept(smallest.with(path, ""));
    }
    for (String separator : List.of("\n", " ")) {
      for (String path : List.copyOf(smallest.texts().keySet())) {
        shrink(path, separator);
      }
    }
  }

  /** Leaves out halves, quarters and so on of what the separator separates. */
  private void shrink(String path, String separator) {
    List<String> parts =
        new ArrayList<>(Arrays.asList(smallest.texts().get(path).split(separator, -1)));
    for (int size = Math.max(1, parts.size() / 2); size >= 1; size /= 2) {
      for (int at = 0; at < parts.size() && left > 0; ) {
        List<String> fewer = new ArrayList<>(parts);
        fewer.subList(at, Math.min(at + size, parts.size())).clear();
        if (accept(smallest.with(path, String.join(separator, fewer)))) {
          parts = fewer;
        } else {
          at += size;
        }
      }
    }
  }

  private boolean accept(Program smaller) {
    if (left-- <= 0) {
      return false;
    }
    Optional<Ruling> ruling = Ruling.on(smaller);
    boolean isSame = ruling.isPresent() && ruling.get().label().equals(label);
    if (isSame) {
      smallest = smaller;
    }
    return isSame;
  }
}
