package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type in which a chain looks for its steps.
 *
 * @param type the type
 * @param place why it is looked in
 * @param steps its steps, inherited ones too, in the order of their declaration
 * @param origin where it is named, if it is named in {@code @Uses}
 */
public record ScopeModel(
    TypeElement type, Place place, List<StepModel> steps, Optional<Origin> origin) {

  /** The places, in the order in which they are looked in. */
  public enum Place {
    INTERFACE,
    ENCLOSING,
    USES
  }
}
