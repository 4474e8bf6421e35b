package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.NestedModel;
import io.runnel.processor.model.RoundModel;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What the checks say about a round: the findings, and what must not be generated. */
public final class Verdict {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<ExecutableElement> refused = new HashSet<>();
  private final Set<Object> nameless = new HashSet<>();

  private final StepFindings stepFindings;

  private Verdict(Predicate<TypeElement> isSource) {
    this.stepFindings = new StepFindings(isSource);
  }

  /** Judges; {@code isSource} tells which types this compilation compiles. */
  public static Verdict on(
      RoundModel round, GeneratedNames names, Predicate<TypeElement> isSource) {
    Verdict verdict = new Verdict(isSource);
    round.services().forEach(service -> verdict.judge(service, names));
    round.interfaces().forEach(type -> verdict.judge(type, names));
    verdict.refuseWhatNeeds(round);
    return verdict;
  }

  public List<Finding> findings() {
    return Doubles.without(findings);
  }

  /** Whether a chain must not run. */
  public boolean isRefused(ChainModel chain) {
    return refused.contains(chain.method());
  }

  /** Whether the chain's class is written at all, be it only an empty one. */
  public boolean hasClass(ChainModel chain) {
    return chain.result().isPresent()
        && !nameless.contains(chain.method())
        && isInterface(chain)
        && !chain.isInGeneric();
  }

  /** Whether an implementation is written. */
  public boolean hasImpl(InterfaceModel type) {
    return type.type().getKind() == ElementKind.INTERFACE
        && type.type().getTypeParameters().isEmpty()
        && !type.isHidden()
        && type.noImpl().isEmpty()
        && !type.chains().isEmpty()
        && type.inherited().stream().noneMatch(ChainModel::isInGeneric)
        && !nameless.contains(type.type());
  }

  public boolean hasSteps(ServiceModel service) {
    return !service.isHidden() && !service.isTooLarge() && !nameless.contains(service.type());
  }

  /** The service without the steps that are wrong, so that the others keep their factories. */
  public ServiceModel accepted(ServiceModel service) {
    return service.with(
        service.steps().stream().filter(step -> !refused.contains(step.method())).toList());
  }

  /** A chain cannot run if one of its steps is a chain that cannot. */
  private void refuseWhatNeeds(RoundModel round) {
    List<ChainModel> more;
    do {
      more =
          round
              .allChains()
              .filter(chain -> !isRefused(chain))
              .filter(chain -> chain.nested().stream().anyMatch(this::isRefused))
              .toList();
      more.forEach(chain -> refused.add(chain.method()));
    } while (!more.isEmpty());
  }

  private boolean isRefused(NestedModel nested) {
    return refused.contains(nested.method());
  }

  private void judge(ServiceModel service, GeneratedNames names) {
    List<Finding> found = new ArrayList<>(Checks.run(Checks.OF_SERVICES, service));
    service.steps().forEach(step -> found.addAll(Checks.run(Checks.OF_STEPS, step)));
    service.steps().stream().filter(step -> isBlamed(step, found)).forEach(this::refuse);
    add(names.claim(service), service.type(), found);
    findings.addAll(found);
  }

  private void judge(InterfaceModel type, GeneratedNames names) {
    List<Finding> found = Checks.run(Checks.OF_INTERFACES, type);
    findings.addAll(found);
    boolean isBroken = found.stream().anyMatch(Finding::isError);
    for (ChainModel chain : type.chains()) {
      judge(chain, isBroken);
      if (hasClass(chain)) {
        add(names.claim(chain), chain.method(), findings);
      }
    }
    type.inherited().forEach(chain -> judgeInherited(chain, isBroken));
    if (hasImpl(type)) {
      add(names.claim(type), type.type(), findings);
    }
  }

  private void judge(ChainModel chain, boolean isBroken) {
    List<Finding> found = new ArrayList<>(Checks.run(rules(chain), chain));
    found.addAll(stepFindings.of(chain));
    if (isBroken || !isWhole(chain) || found.stream().anyMatch(Finding::isError)) {
      refused.add(chain.method());
    }
    findings.addAll(found);
  }

  private static List<Check<ChainModel>> rules(ChainModel chain) {
    return chain.isInGeneric() ? Checks.OF_GENERIC_CHAINS : Checks.OF_CHAINS;
  }

  /** Whether each place has a step that is right and takes what arrives. */
  private boolean isWhole(ChainModel chain) {
    return chain.links().stream().noneMatch(link -> link.calls().isEmpty())
        && chain.calls().stream().allMatch(call -> call.fit().isAccepted())
        && chain.steps().stream().noneMatch(step -> refused.contains(step.method()));
  }

  /** The findings of an inherited chain are reported where it is declared. */
  private void judgeInherited(ChainModel chain, boolean isBroken) {
    int before = findings.size();
    judge(chain, isBroken);
    findings.subList(before, findings.size()).clear();
  }

  private void add(Optional<Finding> clash, Object claimant, List<Finding> found) {
    clash.ifPresent(
        finding -> {
          found.add(finding);
          nameless.add(claimant);
          if (claimant instanceof ExecutableElement chain) {
            refused.add(chain);
          }
        });
  }

  private void refuse(StepModel step) {
    refused.add(step.method());
  }

  /** Whether a mistake is at the step, or at one of its parameters. */
  private static boolean isBlamed(StepModel step, List<Finding> found) {
    return found.stream()
        .filter(Finding::isError)
        .map(finding -> finding.origin().element())
        .anyMatch(at -> step.method().equals(at) || step.method().getParameters().contains(at));
  }

  private static boolean isInterface(ChainModel chain) {
    return chain.declaredIn().getKind() == ElementKind.INTERFACE;
  }
}
