package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.Optional;

/**
 * What one step may have produced.
 *
 * @param type the type of the value, or of one chunk
 * @param producer the step; empty for the chain's own input
 */
public record Product(JavaType type, Optional<StepModel> producer) {}
