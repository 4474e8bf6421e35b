package io.runnel.examples.rag;

import io.runnel.Bridge;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The chains over the handbook, whose parts can be replaced; it notes which cases are opened. */
final class TestRag implements AutoCloseable {
  final Bridge bridge = Bridge.builder().build();
  final Queue<String> cases = new ConcurrentLinkedQueue<>();

  private Index index = new InMemoryIndex(Handbook.DOCS);
  private Model model = new SimulatedModel(Duration.ZERO);

  TestRag with(Index other) {
    index = other;
    return this;
  }

  TestRag with(Model other) {
    model = other;
    return this;
  }

  RagService service() {
    return new RagService(
        index,
        model,
        (question, reason) -> {
          cases.add(question + " " + reason);
          return "7";
        });
  }

  RetrieveChain retrieve() {
    return new RetrieveChain(service(), bridge);
  }

  AnswerChain answer() {
    return new AnswerChain(service(), bridge);
  }

  HelpChain help() {
    return new HelpChain(service(), bridge);
  }

  @Override
  public void close() {
    bridge.close();
  }
}
