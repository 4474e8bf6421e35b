package io.runnel.processor.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which inference variables have to be decided before which (JLS 18.4): a variable after those that
 * its bounds mention, and together with them if they mention it, too. Tarjan's algorithm.
 */
final class Dependencies {

  private final List<InferenceVar> unsolved;
  private final Map<InferenceVar, Integer> indexes = new HashMap<>();
  private final Map<InferenceVar, Integer> lowest = new HashMap<>();
  private final Deque<InferenceVar> open = new ArrayDeque<>();
  private final List<List<InferenceVar>> components = new ArrayList<>();

  Dependencies(Inference inference) {
    this.unsolved = inference.unsolved();
  }

  List<List<InferenceVar>> inOrder() {
    for (InferenceVar variable : unsolved) {
      if (!indexes.containsKey(variable)) {
        visit(variable);
      }
    }
    return components;
  }

  private int visit(InferenceVar variable) {
    int index = indexes.size();
    indexes.put(variable, index);
    lowest.put(variable, index);
    open.push(variable);
    int low = index;
    for (InferenceVar other : unsolved) {
      if (other != variable && Mentions.any(variable.bounds(), other.declared()::equals)) {
        Integer known = indexes.get(other);
        if (known == null) {
          low = Math.min(low, visit(other));
        } else if (open.contains(other)) {
          low = Math.min(low, known);
        }
      }
    }
    lowest.put(variable, low);
    if (low == index) {
      components.add(component(variable));
    }
    return low;
  }

  private List<InferenceVar> component(InferenceVar root) {
    List<InferenceVar> component = new ArrayList<>();
    InferenceVar member;
    do {
      member = open.pop();
      component.add(member);
    } while (member != root);
    return component;
  }
}
