package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Steps as they would have to be declared. */
final class Signatures {

  private Signatures() {}

  /** The step, with a parameter for each value; those that fit keep their names. */
  static String join(StepModel step, List<ValueModel> values) {
    List<ParameterModel> inputs = step.inputs();
    List<String> parameters = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String type = typeOf(values.get(i));
      boolean isKept = i < inputs.size() && Words.of(inputs.get(i).type()).equals(type);
      String wanted = isKept ? inputs.get(i).name() : nameOf(values.get(i));
      parameters.add(type + " " + free(wanted, taken));
    }
    for (ParameterModel other : step.parameters()) {
      if (other.role() == Role.FROM || other.role() == Role.CONTEXT) {
        parameters.add(spelled(other) + " " + free(other.name(), taken));
      }
    }
    String returned = Words.of(step.returns().declared());
    return returned
        + " "
        + step.method().getSimpleName()
        + "("
        + String.join(", ", parameters)
        + ")";
  }

  /** {@code @Step Brief join(Weather weather, News news)}. */
  static String join(String name, TypeMirror returned, List<ValueModel> values) {
    List<String> parameters = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (ValueModel value : values) {
      parameters.add(typeOf(value) + " " + free(nameOf(value), taken));
    }
    return "@Step "
        + Words.of(returned)
        + " "
        + decapitalised("join" + name)
        + "("
        + String.join(", ", parameters)
        + ")";
  }

  /** {@code @From("search") List<Doc>}. */
  private static String spelled(ParameterModel parameter) {
    String from = parameter.from().isEmpty() ? "" : "(\"" + parameter.from() + "\")";
    return (parameter.role() == Role.FROM ? "@From" + from + " " : "") + Words.of(parameter.type());
  }

  private static String free(String wanted, List<String> taken) {
    String name = wanted;
    for (int number = 2; taken.contains(name); number++) {
      name = wanted + number;
    }
    taken.add(name);
    return name;
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The name of the branch that the value comes from. */
  private static String nameOf(ValueModel value) {
    return value
        .producer()
        .map(StepModel::name)
        .orElseGet(() -> Words.parameterName(value.type().mirror()));
  }

  private static String typeOf(ValueModel value) {
    return Words.of(value.type().mirror());
  }
}
