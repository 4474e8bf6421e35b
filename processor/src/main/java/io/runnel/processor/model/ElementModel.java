package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.List;

/**
 * One element of {@code @Chain.value}, or its {@code fold}.
 *
 * @param text what is written
 * @param shape how its parts belong together
 * @param parts the names in it; none if it is malformed
 * @param flaw what is wrong with the way it is written; empty if nothing is
 * @param origin where it is written
 */
public record ElementModel(
    String text, Shape shape, List<PartModel> parts, String flaw, Origin origin) {

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
}
