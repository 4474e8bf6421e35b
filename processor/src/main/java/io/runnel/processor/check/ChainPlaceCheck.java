package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A chain is an abstract method of an interface that a class can implement. */
final class ChainPlaceCheck implements Check<InterfaceModel> {

  @Override
  public List<Finding> check(InterfaceModel type) {
    List<Finding> findings = new ArrayList<>();
    type.chains().forEach(chain -> addPlace(type, chain, findings));
    boolean isInterface = type.type().getKind() == ElementKind.INTERFACE;
    if (isInterface && type.isHidden() && !type.chains().isEmpty()) {
      findings.add(Finding.of(Problem.INTERFACE_IS_HIDDEN, type.origin(), type.name()));
    }
    if (isInterface && !type.type().getTypeParameters().isEmpty() && !type.chains().isEmpty()) {
      findings.add(
          Finding.of(
              Problem.NOT_SUPPORTED,
              type.origin(),
              type.name() + " has chains and type parameters",
              "Write an interface for each type that is needed."));
    }
    return findings;
  }

  private static void addPlace(InterfaceModel type, ChainModel chain, List<Finding> findings) {
    Set<Modifier> modifiers = chain.method().getModifiers();
    if (isStep(chain)) {
      findings.add(Finding.of(Problem.CHAIN_AND_STEP, chain.origin(), Words.of(chain)));
    } else if (type.type().getKind() != ElementKind.INTERFACE) {
      findings.add(
          Finding.of(
              Problem.CHAIN_NOT_IN_INTERFACE,
              chain.origin(),
              Words.of(chain),
              Words.capitalised(chain.name()) + "Chains",
              chain.name()));
    } else if (!modifiers.contains(Modifier.ABSTRACT)) {
      String word =
          modifiers.contains(Modifier.STATIC)
              ? "static"
              : modifiers.contains(Modifier.PRIVATE) ? "private" : "default";
      findings.add(Finding.of(Problem.CHAIN_NOT_ABSTRACT, chain.origin(), Words.of(chain), word));
    }
  }

  private static boolean isStep(ChainModel chain) {
    for (AnnotationMirror mirror : chain.method().getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      String name = annotation.getQualifiedName().toString();
      if (name.equals(WellKnown.STEP) || name.equals(WellKnown.STREAMING)) {
        return true;
      }
    }
    return false;
  }
}
