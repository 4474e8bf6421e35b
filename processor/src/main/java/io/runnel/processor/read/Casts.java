package io.runnel.processor.read;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What generated code casts the arguments of a step to: the type that arrives, so that Java
 * converts it from there; where no source can spell that, the parameter's; and without its type
 * arguments, where no source can spell that either.
 */
final class Casts {

  private final TypeQuestions types;

  Casts(TypeQuestions types) {
    this.types = types;
  }

  /**
   * The casts for each parameter.
   *
   * @param inferred the parameters with the inferred types
   * @param isEven whether the step takes the type that all that may arrive have in common
   */
  List<List<TypeMirror>> of(
      StepModel step,
      List<ValueModel> values,
      List<Optional<JavaType>> earlier,
      List<JavaType> inferred,
      boolean isEven) {
    List<List<TypeMirror>> casts = new ArrayList<>();
    int input = 0;
    int from = 0;
    for (int i = 0; i < step.parameters().size(); i++) {
      ParameterModel parameter = step.parameters().get(i);
      JavaType wanted = i < inferred.size() ? inferred.get(i) : types.of(parameter.type());
      casts.add(
          switch (parameter.role()) {
            case INPUT -> cast(parameter, values.get(input++), wanted, isEven);
            case FROM ->
                earlier
                    .get(from++)
                    .map(type -> List.of(spelled(parameter, type, wanted)))
                    .orElse(List.of());
            default -> List.of();
          });
    }
    return List.copyOf(casts);
  }

  private List<TypeMirror> cast(
      ParameterModel parameter, ValueModel value, JavaType wanted, boolean isEven) {
    boolean isOne = isEven || value.products().size() == 1;
    if (isOne) {
      return List.of(spelled(parameter, value.type(), wanted));
    }
    return parameter.type().getKind().isPrimitive()
        ? value.products().stream()
            .map(Product::type)
            .map(type -> types.java().boxed(type).mirror())
            .distinct()
            .toList()
        : List.of(spelled(parameter, wanted, wanted));
  }

  private TypeMirror spelled(ParameterModel parameter, JavaType arriving, JavaType wanted) {
    if (arriving.isDenotable()) {
      return types.java().boxed(arriving).mirror();
    }
    return wanted.isDenotable()
        ? types.java().boxed(wanted).mirror()
        : types.types().erasure(parameter.type());
  }
}
