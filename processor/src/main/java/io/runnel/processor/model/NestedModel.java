package io.runnel.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A chain that is a step of another one.
 *
 * @param method the chain's method
 * @param declaredIn the interface that declares it
 * @param className the simple name of its class, in the package of that interface
 * @param isPublic whether its class is visible everywhere
 * @param isThere whether the class exists or is generated
 * @param services what its constructor takes, without the bridge, each with the type in its lookup
 *     order that it is there for
 */
public record NestedModel(
    ExecutableElement method,
    TypeElement declaredIn,
    String className,
    boolean isPublic,
    boolean isThere,
    List<Service> services) {

  /**
   * Something that the constructor takes.
   *
   * @param type its type
   * @param place the type in whose place it stands
   * @param order the number of that place
   */
  public record Service(TypeElement type, TypeElement place, int order) {}

  /** The types that its constructor takes, in order. */
  public List<TypeElement> serviceTypes() {
    return services.stream().map(Service::type).distinct().toList();
  }
}
