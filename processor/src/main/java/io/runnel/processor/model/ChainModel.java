package io.runnel.processor.model;

import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A chain: an annotated method, its steps in order, and what flows between them.
 *
 * @param declaredIn the type that declares it
 * @param method the method
 * @param className the simple name of its class
 * @param writtenClassName {@code className}, if it is written
 * @param isPublic whether everything that its class mentions is public
 * @param parameters the method's parameters
 * @param declared the method's declared type
 * @param links the elements of {@code value}, each with its step at its place
 * @param fold the fold step, at the place behind the last
 * @param result what it is as a runnable; empty when the declaration does not tell
 * @param scope where its names are looked up, in order
 * @param thrown the checked exceptions that the method declares
 * @param origin the annotation
 */
public record ChainModel(
    TypeElement declaredIn,
    ExecutableElement method,
    String className,
    Optional<ElementModel> writtenClassName,
    boolean isPublic,
    List<ParameterModel> parameters,
    DeclaredModel declared,
    List<LinkModel> links,
    Optional<LinkModel> fold,
    Optional<ResultModel> result,
    ScopesModel scope,
    List<TypeMirror> thrown,
    Origin origin) {

  /** {@code report}: what the user calls it. */
  public String name() {
    return method.getSimpleName().toString();
  }

  /** Whether its types are not fixed: it, or its interface, has type parameters. */
  public boolean isGeneric() {
    return !method.getTypeParameters().isEmpty() || !declaredIn.getTypeParameters().isEmpty();
  }

  /** All links, the fold step's too. */
  public List<LinkModel> allLinks() {
    return Stream.concat(links.stream(), fold.stream()).toList();
  }

  /** The steps that are known. */
  public List<StepModel> steps() {
    return allLinks().stream().flatMap(link -> link.step().stream()).toList();
  }

  /** The types whose instances it needs, in lookup order. */
  public List<TypeElement> services() {
    return scope.types().stream()
        .map(ScopeModel::type)
        .filter(type -> steps().stream().anyMatch(step -> needs(step, type)))
        .distinct()
        .toList();
  }

  private static boolean needs(StepModel step, TypeElement type) {
    return !step.isStatic() && step.ownerElement().equals(type);
  }

  public List<ParameterModel> inputs() {
    return parameters.stream().filter(parameter -> parameter.role() == Role.INPUT).toList();
  }

  public Optional<ParameterModel> config() {
    return parameters.stream().filter(parameter -> parameter.role() == Role.CONFIG).findFirst();
  }
}
