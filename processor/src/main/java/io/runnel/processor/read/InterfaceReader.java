package io.runnel.processor.read;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a type with chains. */
final class InterfaceReader {

  private static final List<String> CHAIN = List.of(WellKnown.CHAIN);

  /** The methods of {@code Object} without parameters. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Members members;
  private final ScopeReader scopes;
  private final ChainReader chains;
  private final Exports exports;

  InterfaceReader(TypeQuestions types, StepReader steps, Completeness completeness) {
    this.members = new Members(types);
    this.scopes = new ScopeReader(types, steps, completeness);
    this.chains = new ChainReader(types);
    this.exports = new Exports(types);
  }

  InterfaceModel read(TypeElement type) {
    ScopesModel scope = scopes.of(type);
    List<ChainModel> own =
        members.annotated(type, CHAIN).stream()
            .filter(method -> Reach.declaring(method).equals(type))
            .map(method -> chains.read(method, scope))
            .toList();
    List<ChainModel> inherited =
        members.annotated(type, CHAIN).stream()
            .filter(method -> !Reach.declaring(method).equals(type))
            .map(m -> chains.read(m, scopes.of(Reach.declaring(m))))
            .toList();
    return new InterfaceModel(
        type,
        Spelling.simpleNameOf(type),
        Reach.isPublic(type),
        Reach.isHidden(type),
        own,
        inherited,
        scope,
        noImpl(type, inherited),
        accessorsTaken(type),
        hidden(type),
        Origin.of(type));
  }

  private Optional<String> noImpl(TypeElement type, List<ChainModel> inherited) {
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of("the interface is sealed");
    }
    Optional<String> hidden =
        inherited.stream()
            .filter(chain -> !chain.isPublic())
            .filter(chain -> !Reach.packageOf(chain.declaredIn()).equals(Reach.packageOf(type)))
            .map(chain -> "the inherited chain " + chain.name() + " is not visible here")
            .findFirst();
    return hidden
        .or(() -> keptBack(type, inherited))
        .or(() -> ofObject(type))
        .or(
            () ->
                members.unimplemented(type).stream()
                    .filter(method -> !AnnotationReader.has(method, WellKnown.CHAIN))
                    .filter(method -> !isStep(method))
                    .map(method -> "the abstract method " + method.getSimpleName() + " is no chain")
                    .findFirst());
  }

  /** Like {@code clone()}, which an interface may declare with a result of its own. */
  private Optional<String> ofObject(TypeElement type) {
    return members.annotated(type, CHAIN).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> OF_OBJECT.contains(method.getSimpleName().toString()))
        .map(method -> "each class has a method " + method.getSimpleName() + "() already")
        .findFirst();
  }

  /** A constructor would take the services of the inherited chains. */
  private Optional<String> keptBack(TypeElement type, List<ChainModel> inherited) {
    List<TypeMirror> services =
        inherited.stream()
            .flatMap(chain -> chain.services().stream())
            .map(TypeElement::asType)
            .toList();
    return exports.missing(type, services);
  }

  /** An abstract step in an interface with chains is an error of its own. */
  private static boolean isStep(ExecutableElement method) {
    return StepReader.ANNOTATIONS.stream().anyMatch(name -> AnnotationReader.has(method, name));
  }

  private List<String> hidden(TypeElement type) {
    return members.closure(type).stream()
        .flatMap(each -> each.getEnclosedElements().stream())
        .filter(member -> !(member instanceof ExecutableElement))
        .map(member -> member.getSimpleName().toString())
        .distinct()
        .toList();
  }

  private List<String> accessorsTaken(TypeElement type) {
    return members.closure(type).stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(method -> method.getParameters().isEmpty())
        .map(method -> method.getSimpleName().toString())
        .toList();
  }
}
