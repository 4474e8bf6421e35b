package io.runnel.processor.model;

import io.runnel.processor.report.Origin;

/**
 * How a step treats the chunks of a stream, as its annotation says.
 *
 * @param ahead {@code ahead = 8}: how many more chunks it works on at a time
 * @param ordered whether what runs ahead keeps the order
 * @param window {@code window = 500}: how many chunks it takes at a time; 0 for all
 * @param aheadOrigin where {@code ahead} is written, else the annotation
 * @param orderedOrigin where {@code ordered} is written, else the annotation
 * @param windowOrigin where {@code window} is written, else the annotation
 */
public record StreamMarks(
    int ahead,
    boolean ordered,
    int window,
    Origin aheadOrigin,
    Origin orderedOrigin,
    Origin windowOrigin) {

  /** One chunk after the other. */
  public static StreamMarks none(Origin origin) {
    return new StreamMarks(0, true, 0, origin, origin, origin);
  }
}
