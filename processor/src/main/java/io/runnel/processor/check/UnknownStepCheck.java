package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ScopeModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

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
    if (element.text().isEmpty()) {
      return found(chain, element, " It is an empty name.", "Write a step's name, or remove it.");
    }
    if (element.text().contains(",") && !separated(element.text()).isEmpty()) {
      return found(chain, element, "", "Write " + separated(element.text()) + ".");
    }
    return unknownType(chain, element.text())
        .map(type -> found(chain, element, lookedIn(chain, type), "Name it in @Uses."))
        .orElseGet(() -> found(chain, element, scope(chain), suggestion(chain, element)));
  }

  /** {@code "a,b"} becomes {@code "a", "b"}. */
  private static String separated(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Words::quoted)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> unknownType(ChainModel chain, String text) {
    int dot = text.lastIndexOf('.');
    String qualifier = dot < 0 ? "" : text.substring(0, dot);
    boolean isKnown =
        chain.scope().types().stream().anyMatch(scope -> isCalled(scope.type(), qualifier));
    return dot <= 0 || isKnown ? Optional.empty() : Optional.of(qualifier);
  }

  private static boolean isCalled(TypeElement type, String qualifier) {
    return ("." + type.getQualifiedName()).endsWith("." + qualifier);
  }

  private static String lookedIn(ChainModel chain, String type) {
    return chain.scope().types().stream()
        .filter(scope -> !scope.steps().isEmpty())
        .map(scope -> Words.nameOf(scope.type()))
        .collect(
            Collectors.joining(", ", "\n  no type " + type + " is in scope (looked in ", ")\n "))
        .replace(" (looked in )", "");
  }

  private static String suggestion(ChainModel chain, ElementModel element) {
    List<String> names =
        chain
            .scope()
            .steps()
            .map(StepModel::name)
            .filter(SourceVersion::isIdentifier)
            .distinct()
            .toList();
    String last = element.text().substring(element.text().lastIndexOf('.') + 1);
    return Nearest.to(last, names)
        .map(name -> "Did you mean \"" + name + "\"?")
        .orElse(
            names.isEmpty()
                ? "Name the service in @Uses, and mark its methods with @Step or @Streaming."
                : "Write one of these, or name the type that has the step in @Uses.");
  }

  private static Finding found(ChainModel chain, ElementModel element, String more, String fix) {
    return Finding.of(
        Problem.STEP_UNKNOWN, element.origin(), element.text(), Words.of(chain), more, fix);
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
