package io.runnel.testing;

import io.runnel.support.StepCall;

/** A step of a test chain. */
@FunctionalInterface
public interface TestStep extends StepCall<Object> {}
