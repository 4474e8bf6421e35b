package demo;

import io.runnel.annotation.Step;
import java.util.List;

class HarmlessMutualRecursion {
  interface Node {
    int size();
  }

  record Leaf(String text) implements Node {
    @Override
    public int size() {
      return text.length();
    }
  }

  record Branch(List<Node> children) implements Node {
    @Override
    public int size() {
      return children.stream().mapToInt(Node::size).sum();
    }
  }

  @Step(async = true)
  Integer size(Node tree) {
    return tree.size();
  }
}
