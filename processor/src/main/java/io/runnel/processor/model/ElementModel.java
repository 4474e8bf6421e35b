package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.List;

/**
 * One element of {@code @Chain.value}, or its {@code fold}.
 *
 * @param text what is written
 * @param shape how its parts belong together
 * @param parts the names in it; none if it is malformed
 * @param flaw what is wrong with the way it is written
 * @param origin where it is written
 */
public record ElementModel(
    String text, Shape shape, List<PartModel> parts, Flaw flaw, Origin origin) {

  /** How the parts of an element belong together. */
  public enum Shape {
    /** One step. */
    SINGLE,
    /** {@code "weather & news"}: all of them, side by side. */
    FAN_OUT,
    /** {@code "refund | invoice"}: one of them, by the type of the value. */
    ROUTE,
    /** Not a sentence of the chain language. */
    MALFORMED
  }

  /** What can be wrong with the way an element is written. */
  public enum Flaw {
    NONE,
    /** It has an operator that means nothing yet. */
    RESERVED,
    /** It has both operators. */
    MIXED,
    NAME_MISSING,
    /** It is {@code _} alone. */
    ONLY_PASS,
    /** It is a fold of several steps. */
    FOLD_OF_SEVERAL
  }
}
