package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The factories of a service: each of its steps as a runnable of its own. */
public final class StepsClass {

  private StepsClass() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public final class WeatherServiceSteps {
   *   private WeatherServiceSteps() {}
   *   public static Runnel<String, Forecast> fetch(WeatherService service) { ... }
   *   public static Runnel<String, Forecast> fetch(WeatherService service, Bridge bridge) { ... }
   * }
   * }</pre>
   */
  public static TypeSpec of(ServiceModel service) {
    List<StepModel> steps =
        service.steps().stream()
            .filter(step -> step.isSound() && step.isAlone() && !hidesTypes(step))
            .toList();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(service.stepsName())
            .addJavadoc(
                "The steps of {@link $T}, each as a runnable.\n", ClassName.get(service.type()))
            .addAnnotation(RuntimeNames.GENERATED)
            .addModifiers(Modifier.FINAL)
            .addOriginatingElement(service.type());
    if (service.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Suppressions.of(service.type(), steps).ifPresent(type::addAnnotation);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    FactoryNames names = new FactoryNames(steps);
    for (StepModel step : steps) {
      boolean isPublic = service.isPublic() && service.publicSteps().contains(step);
      StepFactory factory = new StepFactory(service, step, names.of(step), isPublic);
      type.addMethod(factory.onSharedBridge());
      type.addMethod(factory.onBridge());
    }
    return type.build();
  }

  /** Whether a type parameter of the step hides one of its class, so that no factory has both. */
  private static boolean hidesTypes(StepModel step) {
    List<String> ofClass =
        step.ownerElement().getTypeParameters().stream().map(Object::toString).toList();
    return !step.isStatic()
        && step.method().getTypeParameters().stream()
            .anyMatch(parameter -> ofClass.contains(parameter.toString()));
  }
}
