package io.runnel.processor.types;

/** There is no instantiation: the bounds contradict one another. Ends an inference at once. */
final class InferenceFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  InferenceFailure() {
    super(null, null, false, false);
  }
}
