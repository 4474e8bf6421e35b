package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A type that declares steps.
 *
 * @param type the type
 * @param name {@code Outer.Service}, without the package
 * @param isPublic whether it is visible everywhere
 * @param isHidden whether it is private, or inside something private
 * @param hasChains whether it is an interface with chains too
 * @param steps the steps that it declares itself
 * @param publicSteps those of them whose types are visible everywhere
 * @param origin the type
 */
public record ServiceModel(
    TypeElement type,
    String name,
    boolean isPublic,
    boolean isHidden,
    boolean hasChains,
    List<StepModel> steps,
    List<StepModel> publicSteps,
    Origin origin) {

  private static final int MOST_STEPS = 2_000;

  /** The same service with these steps only. */
  public ServiceModel with(List<StepModel> fewer) {
    return new ServiceModel(type, name, isPublic, isHidden, hasChains, fewer, publicSteps, origin);
  }

  /**
   * Whether one class cannot have the factories of all steps, since it has room for 65535
   * constants.
   */
  public boolean isTooLarge() {
    return steps.size() > MOST_STEPS;
  }

  /** {@code OuterServiceSteps}. */
  public String stepsName() {
    return name.replace(".", "") + "Steps";
  }
}
