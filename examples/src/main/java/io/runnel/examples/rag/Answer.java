package io.runnel.examples.rag;

import java.util.List;

/** What came of a question. */
public sealed interface Answer {

  /** An answer that can be looked up. */
  record Grounded(String text, List<Doc> sources) implements Answer {}

  /** No answer, and why. */
  record Unsure(String reason) implements Answer {}
}
