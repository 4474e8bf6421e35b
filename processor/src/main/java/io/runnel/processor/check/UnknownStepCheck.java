package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
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
    return chain.calls().stream()
        .filter(call -> call.part().meaning() instanceof Meaning.Unknown)
        .filter(call -> chain.scope().isComplete())
        .map(call -> unknown(chain, call))
        .toList();
  }

  private static Finding unknown(ChainModel chain, CallModel call) {
    String text = call.part().text();
    if (text.isEmpty()) {
      return found(chain, call, " It is an empty name.", "Write a step's name, or remove it.");
    }
    if (text.contains(",") && !separated(text).isEmpty()) {
      return found(chain, call, "", "Write " + separated(text) + ".");
    }
    if (text.equals(chain.name())) {
      String itself = " The chain itself is no step of it.";
      return found(chain, call, itself + scope(chain), suggestion(chain, call));
    }
    return unknownType(chain, text)
        .map(type -> found(chain, call, lookedIn(chain, type), "Name it in @Uses."))
        .orElseGet(() -> found(chain, call, scope(chain), suggestion(chain, call)));
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

  /** The nearest name; else the step whose types would fit, if there is one. */
  private static String suggestion(ChainModel chain, CallModel call) {
    List<String> names =
        chain
            .scope()
            .steps()
            .filter(step -> !step.method().equals(chain.method()))
            .map(StepModel::name)
            .filter(SourceVersion::isIdentifier)
            .distinct()
            .toList();
    String text = call.part().text();
    List<String> fitting = call.meant().stream().map(StepModel::name).distinct().toList();
    return Nearest.to(text.substring(text.lastIndexOf('.') + 1), names, fitting)
        .map(name -> "Did you mean \"" + name + "\"?")
        .or(() -> call.meant().stream().findFirst().map(UnknownStepCheck::byTypes))
        .orElse(
            names.isEmpty()
                ? "Name the service in @Uses, and mark its methods with @Step or @Streaming."
                : "Write one of these, or name the type that has the step in @Uses.");
  }

  private static String byTypes(StepModel step) {
    return "Did you mean \"%s\"? It would fit here: it makes %s of %s."
        .formatted(step.name(), Words.of(step.produced()), Words.of(step.input().type()));
  }

  private static Finding found(ChainModel chain, CallModel call, String more, String fix) {
    return Finding.of(
        Problem.STEP_UNKNOWN,
        call.element().origin(),
        call.part().text(),
        Words.of(chain),
        more,
        fix);
  }

  /** One line for each type that was looked in. */
  private static String scope(ChainModel chain) {
    return chain.scope().types().stream()
        .map(scope -> line(scope, chain))
        .collect(Collectors.joining("", "", "\n "));
  }

  private static String line(ScopeModel scope, ChainModel chain) {
    List<String> names =
        scope.steps().stream()
            .filter(step -> !step.method().equals(chain.method()))
            .map(StepModel::name)
            .toList();
    return names.isEmpty()
        ? ""
        : "\n  " + Words.nameOf(scope.type()) + " has " + String.join(", ", names);
  }
}
