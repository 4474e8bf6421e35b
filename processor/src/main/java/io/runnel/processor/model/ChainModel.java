package io.runnel.processor.model;

import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.report.Origin;
import java.util.Comparator;
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
 * @param links the elements of {@code value}, each with its steps at its place
 * @param fold the fold step, at the place behind the last
 * @param nested the chains among its steps, each once
 * @param cycle the chains from this one back to itself, if it contains itself
 * @param result what it is as a runnable; empty when the declaration does not tell
 * @param scope where its names are looked up, in order
 * @param thrown the checked exceptions that the method declares
 * @param origin the annotation
 */
public record ChainModel(
    TypeElement declaredIn,
    ExecutableElement method,
    String className,
    Optional<WrittenName> writtenClassName,
    boolean isPublic,
    List<ParameterModel> parameters,
    DeclaredModel declared,
    List<LinkModel> links,
    Optional<LinkModel> fold,
    List<NestedModel> nested,
    List<String> cycle,
    Optional<ResultModel> result,
    ScopesModel scope,
    List<TypeMirror> thrown,
    Origin origin) {

  /** {@code report}: what the user calls it. */
  public String name() {
    return method.getSimpleName().toString();
  }

  /** Whether its types are not fixed, because its interface has type parameters. */
  public boolean isInGeneric() {
    return !declaredIn.getTypeParameters().isEmpty();
  }

  /** Whether it, and so its class, has type parameters of its own. */
  public boolean isGeneric() {
    return !method.getTypeParameters().isEmpty();
  }

  /** All links, the fold step's too. */
  public List<LinkModel> allLinks() {
    return Stream.concat(links.stream(), fold.stream()).toList();
  }

  /** All steps at their places, branches and alternatives and the fold step too. */
  public List<CallModel> calls() {
    return allLinks().stream().flatMap(link -> link.calls().stream()).toList();
  }

  /** The steps that are known. */
  public List<StepModel> steps() {
    return calls().stream().flatMap(call -> call.step().stream()).toList();
  }

  /** The same chain, with what is known of the chains among its steps. */
  public ChainModel with(List<NestedModel> found, List<String> path) {
    boolean isVisible =
        found.stream().flatMap(chain -> chain.serviceTypes().stream()).allMatch(Reach::isPublic);
    return new ChainModel(
        declaredIn,
        method,
        className,
        writtenClassName,
        isPublic && isVisible,
        parameters,
        declared,
        links,
        fold,
        found,
        path,
        result,
        scope,
        thrown,
        origin);
  }

  /** The chain that a step is. */
  public Optional<NestedModel> nested(StepModel step) {
    return nested.stream().filter(known -> known.method().equals(step.method())).findFirst();
  }

  /** The types whose instances its own steps need, in lookup order. */
  public List<TypeElement> ownServices() {
    return scope.types().stream().map(ScopeModel::type).filter(this::isNeeded).distinct().toList();
  }

  private boolean isNeeded(TypeElement type) {
    return steps().stream()
        .anyMatch(step -> !step.isStatic() && !step.isChain() && step.ownerElement().equals(type));
  }

  /** The types whose instances it is made of, in lookup order. */
  public List<TypeElement> services() {
    return scope.types().stream()
        .flatMap(each -> servicesAt(each.type()).stream())
        .distinct()
        .toList();
  }

  /**
   * What it is made of, at the place of one type in its lookup order: an instance of that type, and
   * what the chains bring that were found there. Chains of its own interface look where it looks
   * itself, so what they need keeps its place.
   */
  public List<TypeElement> servicesAt(TypeElement type) {
    List<TypeElement> inScope = scope.types().stream().map(ScopeModel::type).toList();
    TypeElement own = inScope.get(0);
    Stream<TypeElement> itself = isNeeded(type) ? Stream.of(type) : Stream.of();
    Stream<TypeElement> ofNeighbours =
        broughtBy(own)
            .filter(service -> placeIn(inScope, service).equals(type))
            .map(NestedModel.Service::type);
    Stream<TypeElement> ofOthers =
        type.equals(own) ? Stream.of() : broughtBy(type).map(NestedModel.Service::type);
    return Stream.of(itself, ofNeighbours, ofOthers).flatMap(each -> each).distinct().toList();
  }

  private static TypeElement placeIn(List<TypeElement> inScope, NestedModel.Service service) {
    return inScope.contains(service.place()) ? service.place() : inScope.get(0);
  }

  /** What the chains need that were found in a type. */
  private Stream<NestedModel.Service> broughtBy(TypeElement type) {
    return steps().stream()
        .filter(step -> step.isChain() && step.ownerElement().equals(type))
        .flatMap(step -> nested(step).stream())
        .flatMap(chain -> chain.services().stream())
        .sorted(Comparator.comparingInt(NestedModel.Service::order));
  }

  public List<ParameterModel> inputs() {
    return parameters.stream().filter(parameter -> parameter.role() == Role.INPUT).toList();
  }

  public Optional<ParameterModel> config() {
    return parameters.stream().filter(parameter -> parameter.role() == Role.CONFIG).findFirst();
  }
}
