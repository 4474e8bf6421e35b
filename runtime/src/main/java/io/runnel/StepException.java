package io.runnel;

/**
 * A checked exception of a step, thrown by a call that waits; {@link #getCause} is what the step
 * threw, {@link StepTrace#of} tells where.
 */
public class StepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Wraps what a step threw.
   *
   * @param message what failed, and where
   * @param cause what the step threw
   */
  public StepException(String message, Throwable cause) {
    super(message, cause);
  }
}
