package io.runnel.processor.read;

import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ScopeModel;
import io.runnel.processor.model.ScopeModel.Place;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Looks names up: what an element of a chain means where it stands. */
final class MeaningReader {

  private static final List<String> OPERATORS = List.of("&", "|", "*", ">");

  private final ScopesModel scopes;

  MeaningReader(ScopesModel scopes) {
    this.scopes = scopes;
  }

  Meaning of(String text) {
    Optional<String> operator = OPERATORS.stream().filter(text::contains).findFirst();
    if (operator.isPresent() || text.equals("_")) {
      return new Meaning.Operator(operator.orElse("_"));
    }
    int dot = text.lastIndexOf('.');
    return dot < 0 ? simple(text) : qualified(text.substring(0, dot), text.substring(dot + 1));
  }

  /** The nearest type that has the step; the types of {@code @Uses} are all equally near. */
  private Meaning simple(String name) {
    for (ScopeModel scope : scopes.types()) {
      if (scope.place() != Place.USES && !named(name, scope).isEmpty()) {
        return meaning(named(name, scope));
      }
    }
    List<StepModel> used = new ArrayList<>();
    for (ScopeModel scope : scopes.types()) {
      if (scope.place() == Place.USES) {
        named(name, scope).stream().filter(step -> isNew(step, used)).forEach(used::add);
      }
    }
    if (used.isEmpty() && scopes.chainNames().contains(name)) {
      return new Meaning.AnotherChain();
    }
    return meaning(used);
  }

  private Meaning qualified(String qualifier, String name) {
    return meaning(
        scopes.types().stream()
            .filter(scope -> isCalled(scope.type(), qualifier))
            .flatMap(scope -> named(name, scope).stream())
            .toList());
  }

  private static Meaning meaning(List<StepModel> found) {
    if (found.isEmpty()) {
      return new Meaning.Unknown();
    }
    return found.size() == 1 ? new Meaning.Found(found.get(0)) : new Meaning.Ambiguous(found);
  }

  private static List<StepModel> named(String name, ScopeModel scope) {
    return scope.steps().stream().filter(step -> step.name().equals(name)).toList();
  }

  /** A static step that two types inherit is one step. */
  private static boolean isNew(StepModel step, List<StepModel> known) {
    return !step.isStatic() || known.stream().noneMatch(k -> k.method().equals(step.method()));
  }

  /** {@code Inner}, {@code Outer.Inner} and {@code a.b.Outer.Inner} all name the type. */
  private static boolean isCalled(TypeElement type, String qualifier) {
    return type.getQualifiedName().contentEquals(qualifier)
        || ("." + Spelling.simpleNameOf(type)).endsWith("." + qualifier);
  }
}
