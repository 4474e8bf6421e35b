package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Recursion {
  record Node(Optional<Node> next, CompletableFuture<String> text) {}

  @Step(async = true)
  String joined(Node list) {
    return texts(list); // blocks: texts; CompletableFuture.join()
  }

  private static String texts(Node node) {
    String rest = node.next().map(Recursion::texts).orElse("");
    return node.text().join() + rest;
  }
}
