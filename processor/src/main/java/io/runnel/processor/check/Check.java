package io.runnel.processor.check;

import io.runnel.processor.report.Finding;
import java.util.List;

/**
 * One rule about one kind of thing.
 *
 * @param <T> what it judges
 */
@FunctionalInterface
interface Check<T> {

  /** What is wrong with it; nothing for most. */
  List<Finding> check(T subject);
}
