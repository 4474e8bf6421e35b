package io.runnel.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes on behind a step or another element: its value, its input, or the outcome of it. */
final class Products {

  private Products() {}

  /** The time from which it is measured, if anybody wants to know. */
  static long start(Run run, Element element) {
    return element.caught() ? run.engine().nanos() : run.events().time();
  }

  /** What goes on behind a step that went well; the listeners are told. */
  static @Nullable Object ofStep(
      Run run,
      @Nullable Frame frame,
      StepPlan step,
      long since,
      @Nullable Object input,
      @Nullable Object output) {
    Object product = step.tap() ? input : output;
    run.events().stepFinished(step, since, product);
    if (step.caught()) {
      product = success(run, frame, since, input, product);
    }
    Frame.keep(frame, step, product);
    return product;
  }

  /**
   * What goes on behind a step that failed, if it or its element is caught; the listeners are told.
   *
   * @throws Throwable the failure, if it is not
   */
  static @Nullable Object ofFailedStep(
      Run run,
      @Nullable Frame frame,
      Element element,
      StepPlan step,
      long since,
      @Nullable Object input,
      Throwable failure)
      throws Throwable {
    Throwable seen = Thrown.told(run, step, since, failure);
    if (!step.caught()) {
      return ofFailed(run, frame, element, since, input, seen);
    }
    Object product = ofFailed(run, frame, step, since, input, seen);
    Frame.keep(frame, step, product);
    return ofElement(run, frame, element, since, input, product);
  }

  /** What goes on behind an element whose steps went well. */
  static @Nullable Object ofElement(
      Run run,
      @Nullable Frame frame,
      Element element,
      long since,
      @Nullable Object input,
      @Nullable Object output) {
    return element instanceof Fork && element.caught()
        ? success(run, frame, since, input, output)
        : output;
  }

  /**
   * What goes on behind an element that failed, if it is caught. Neither the end of the run itself
   * is, nor an {@code Error}.
   *
   * @throws Throwable the failure, if it is not
   */
  static @Nullable Object ofFailed(
      Run run,
      @Nullable Frame frame,
      Element element,
      long since,
      @Nullable Object input,
      Throwable failure)
      throws Throwable {
    if (!element.caught()) {
      throw failure;
    }
    run.checkGoingOn();
    return ItemResults.outcomes()
        .failure(Frame.index(frame), input, failure, run.engine().since(since));
  }

  private static Object success(
      Run run, @Nullable Frame frame, long since, @Nullable Object input, @Nullable Object output) {
    return Objects.requireNonNull(
        ItemResults.outcomes()
            .success(Frame.index(frame), input, output, run.engine().since(since)));
  }
}
