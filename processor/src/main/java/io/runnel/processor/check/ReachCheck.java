package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** The chain's package can call each step, and name what it takes and gives. */
final class ReachCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.allLinks().stream().flatMap(link -> check(chain, link).stream()).toList();
  }

  private static Optional<Finding> check(ChainModel chain, LinkModel link) {
    PackageElement home = Reach.packageOf(chain.declaredIn());
    return link.step()
        .flatMap(
            step ->
                hidden(step, home)
                    .map(what -> invisible(link, step, home, what))
                    .or(() -> keptBack(link, step, home)));
  }

  /** What the package cannot see; a private step or type is reported where it is declared. */
  private static Optional<String> hidden(StepModel step, PackageElement home) {
    Set<Modifier> modifiers = step.method().getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    if (!Reach.isMemberVisible(step.method(), home)) {
      return Optional.of("the method " + step.method().getSimpleName());
    }
    return Reach.hiddenFrom(home, step.mentioned())
        .filter(type -> !Reach.isHidden(type))
        .map(Words::nameOf);
  }

  private static Finding invisible(
      LinkModel link, StepModel step, PackageElement home, String what) {
    String other = Reach.packageOf(step.method()).getQualifiedName().toString();
    return found(
        link,
        step,
        home,
        what + " is not visible there",
        "Make " + what + " public, or move the chain into package " + other + ".");
  }

  private static Optional<Finding> keptBack(LinkModel link, StepModel step, PackageElement home) {
    return link.unexported()
        .map(why -> found(link, step, home, why, "Export it, or move the chain into that module."));
  }

  private static Finding found(
      LinkModel link, StepModel step, PackageElement home, String why, String fix) {
    return Finding.of(
        Problem.STEP_NOT_REACHABLE,
        link.element().origin(),
        Words.of(step),
        home.isUnnamed() ? "(unnamed)" : home.getQualifiedName().toString(),
        why,
        fix);
  }
}
