package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import java.util.List;
import java.util.stream.Collectors;

/** Suggests a record where a user wrote several parameters. */
final class Records {

  private Records() {}

  /** {@code record ReportInput(String city, int days) {}}. */
  static String of(String method, List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> Words.of(parameter.type()) + " " + parameter.name())
        .collect(
            Collectors.joining(", ", "record " + Words.capitalised(method) + "Input(", ") {}"));
  }
}
