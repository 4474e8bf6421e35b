package io.runnel.support;

/**
 * How far an element may run ahead of whoever reads the stream.
 *
 * @param more so many chunks more than are wanted
 * @param ordered whether they go on in the order in which they came
 */
record Lookahead(int more, boolean ordered) {

  /** The one of several steps that run at the same time. */
  Lookahead with(Lookahead other) {
    return new Lookahead(Math.max(more, other.more), ordered && other.ordered);
  }

  @Override
  public String toString() {
    return " ahead " + more + (ordered ? "" : " unordered");
  }
}
