package io.runnel.processor.read;

import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.RoundModel;
import io.runnel.processor.model.WellKnown;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads everything that one round brought. */
public final class RoundReader {

  private final TypeQuestions questions;
  private final Predicate<TypeElement> isSource;
  private final ServiceReader services;
  private final InterfaceReader interfaces;
  private final Completeness completeness;

  /** Reads types; {@code isSource} tells which of them this compilation compiles. */
  public RoundReader(TypeQuestions types, Predicate<TypeElement> isSource) {
    this.questions = types;
    this.isSource = isSource;
    StepReader steps = new StepReader(types);
    this.services = new ServiceReader(steps);
    this.completeness = new Completeness(types, isSource);
    this.interfaces = new InterfaceReader(types, steps, completeness);
  }

  /** Whether everything that the type needs is known; another processor may still write it. */
  public boolean isComplete(TypeElement type) {
    return completeness.isComplete(type);
  }

  /** Whether what is wrong with the type can be told, although not everything is known. */
  public boolean hasMembers(TypeElement type) {
    return completeness.hasMembers(type);
  }

  public RoundModel read(List<TypeElement> types) {
    List<InterfaceModel> read =
        types.stream().filter(RoundReader::hasChains).map(interfaces::read).toList();
    Nesting nesting = new Nesting(questions, isSource, interfaces::read, read);
    return new RoundModel(
        types.stream().filter(RoundReader::hasSteps).map(services::read).toList(),
        read.stream().map(nesting::complete).toList());
  }

  private static boolean hasSteps(TypeElement type) {
    return methods(type).stream()
        .anyMatch(m -> StepReader.ANNOTATIONS.stream().anyMatch(a -> AnnotationReader.has(m, a)));
  }

  private static boolean hasChains(TypeElement type) {
    return AnnotationReader.has(type, WellKnown.USES)
        || methods(type).stream().anyMatch(m -> AnnotationReader.has(m, WellKnown.CHAIN));
  }

  private static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }
}
