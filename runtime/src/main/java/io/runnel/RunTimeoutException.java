package io.runnel;

/**
 * Says that a run did not end within its {@link RunConfig#withTimeout timeout}; thrown by calls
 * that wait. Futures fail with its cause, a {@link java.util.concurrent.TimeoutException}.
 */
public class RunTimeoutException extends StepException {

  private static final long serialVersionUID = 1L;

  /**
   * Wraps the timeout of a run.
   *
   * @param message which run, its timeout, and what it was doing
   * @param cause the {@link java.util.concurrent.TimeoutException} that futures would see
   */
  public RunTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
