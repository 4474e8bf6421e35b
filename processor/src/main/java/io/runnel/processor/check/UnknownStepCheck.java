package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ScopeModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Each name of a chain is declared somewhere; if not, the nearest one is suggested. */
final class UnknownStepCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.allLinks().stream()
        .filter(link -> link.element().meaning() instanceof Meaning.Unknown)
        .filter(link -> chain.scope().isComplete())
        .map(link -> unknown(chain, link.element()))
        .toList();
  }

  private static Finding unknown(ChainModel chain, ElementModel element) {
    List<String> names = chain.scope().steps().map(StepModel::name).distinct().toList();
    String last = element.text().substring(element.text().lastIndexOf('.') + 1);
    String fix =
        Nearest.to(last, names)
            .map(name -> "Did you mean \"" + name + "\"?")
            .orElse(
                names.isEmpty()
                    ? "Name the service in @Uses, and mark its methods with @Step or @Streaming."
                    : "Write one of these, or name the type that has the step in @Uses.");
    return Finding.of(
        Problem.STEP_UNKNOWN, element.origin(), element.text(), Words.of(chain), scope(chain), fix);
  }

  /** One line for each type that was looked in. */
  private static String scope(ChainModel chain) {
    return chain.scope().types().stream()
        .filter(scope -> !scope.steps().isEmpty())
        .map(UnknownStepCheck::line)
        .collect(Collectors.joining("", "", "\n "));
  }

  private static String line(ScopeModel scope) {
    return scope.steps().stream()
        .map(StepModel::name)
        .collect(Collectors.joining(", ", "\n  " + Words.nameOf(scope.type()) + " has ", ""));
  }
}
