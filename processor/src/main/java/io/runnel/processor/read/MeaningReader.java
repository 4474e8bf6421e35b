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
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks names up: what an element of a chain means where it stands. */
final class MeaningReader {

  private final ScopesModel scopes;
  private final ExecutableElement self;

  /** Looks up for one chain, which never means itself. */
  MeaningReader(ScopesModel scopes, ExecutableElement self) {
    this.scopes = scopes;
    this.self = self;
  }

  Meaning of(String name) {
    if (name.equals("_")) {
      return new Meaning.PassThrough();
    }
    int dot = name.lastIndexOf('.');
    Meaning nearest =
        dot < 0
            ? simple(name, step -> true)
            : qualified(name.substring(0, dot), name.substring(dot + 1));
    boolean isChain = nearest instanceof Meaning.Found found && found.step().isChain();
    return dot < 0 && isChain ? withHidden((Meaning.Found) nearest) : nearest;
  }

  /** A chain may be called like one of the steps, which only the types can tell apart then. */
  private Meaning withHidden(Meaning.Found chain) {
    return simple(chain.step().name(), step -> !step.isChain()) instanceof Meaning.Found step
        ? new Meaning.Found(chain.step(), Optional.of(step.step()))
        : chain;
  }

  /** The nearest type that has the step; the types of {@code @Uses} are all equally near. */
  private Meaning simple(String name, Predicate<StepModel> isMeant) {
    for (ScopeModel scope : scopes.types()) {
      List<StepModel> near = named(name, scope).stream().filter(isMeant).toList();
      if (scope.place() != Place.USES && !near.isEmpty()) {
        return meaning(near);
      }
    }
    List<StepModel> used = new ArrayList<>();
    for (ScopeModel scope : scopes.types()) {
      if (scope.place() == Place.USES) {
        named(name, scope).stream()
            .filter(isMeant)
            .filter(step -> isNew(step, used))
            .forEach(used::add);
      }
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
    return found.size() == 1
        ? new Meaning.Found(found.get(0), Optional.empty())
        : new Meaning.Ambiguous(found);
  }

  private List<StepModel> named(String name, ScopeModel scope) {
    return scope.steps().stream()
        .filter(step -> step.name().equals(name) && !step.method().equals(self))
        .toList();
  }

  /** A static step, or a chain, that two types inherit is one step. */
  private static boolean isNew(StepModel step, List<StepModel> known) {
    return !(step.isStatic() || step.isChain())
        || known.stream().noneMatch(k -> k.method().equals(step.method()));
  }

  /** {@code Inner}, {@code Outer.Inner} and {@code a.b.Outer.Inner} all name the type. */
  private static boolean isCalled(TypeElement type, String qualifier) {
    return type.getQualifiedName().contentEquals(qualifier)
        || ("." + Spelling.simpleNameOf(type)).endsWith("." + qualifier);
  }
}
