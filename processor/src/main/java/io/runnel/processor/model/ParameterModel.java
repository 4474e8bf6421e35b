package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import javax.lang.model.type.TypeMirror;

/**
 * One parameter of a step or of a chain method.
 *
 * @param name its name in the source
 * @param type its declared type; of an emitter, the type of the chunks
 * @param role what it is there for
 * @param isRaw whether it is an emitter that does not say what it emits
 * @param from the step whose value it takes, if it takes an earlier one; empty for the input
 * @param origin where it is written
 */
public record ParameterModel(
    String name, TypeMirror type, Role role, boolean isRaw, String from, Origin origin) {

  /** What a parameter is there for. */
  public enum Role {
    /** Takes the value that flows through the chain. */
    INPUT,
    /** Takes an earlier value. */
    FROM,
    /** An {@code io.runnel.RunContext}. */
    CONTEXT,
    /** An {@code io.runnel.Emitter} of a generator. */
    EMITTER,
    /** An {@code io.runnel.RunConfig} of a chain method. */
    CONFIG
  }
}
