package io.runnel.processor.blocking;

import java.util.stream.Stream;

/**
 * What a blocking call does and what to write instead; {@link AdviceTable} has them.
 *
 * @param effect what the call does, behind its name
 * @param instead what does the same without blocking, as the start of a sentence; empty if nothing
 *     does
 * @param givesStage whether that leaves the method with a stage to return
 * @param isCpu whether it computes rather than waits
 */
record Advice(String effect, String instead, boolean givesStage, boolean isCpu) {

  /** The advice for a call that this line matched. */
  static Advice on(CatalogueLine line) {
    return Stream.of(line.type(), line.category() + "#" + line.method(), line.category())
        .flatMap(key -> AdviceTable.find(key).stream())
        .findFirst()
        .orElseGet(() -> unnamed(line));
  }

  /** A category of a user's catalogue, or a debatable one, speaks for itself. */
  private static Advice unnamed(CatalogueLine line) {
    String name = line.category().substring(line.category().indexOf('/') + 1);
    if (line.isDebatable()) {
      return effect("may block (" + name + ")");
    }
    return effect(
        (line.topic() == Topic.ORIGIN ? "reads from outside (" : "blocks (") + name + ")");
  }

  static Advice compute(String effect) {
    return new Advice(effect, "", false, true);
  }

  static Advice effect(String effect) {
    return new Advice(effect, "", false, false);
  }

  static Advice use(String effect, String instead) {
    return new Advice(effect, instead, false, false);
  }

  static Advice stage(String effect, String instead) {
    return new Advice(effect, instead, true, false);
  }
}
