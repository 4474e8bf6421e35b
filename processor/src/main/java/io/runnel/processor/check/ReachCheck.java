package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.NestedModel;
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
    return chain.calls().stream().flatMap(call -> check(chain, call).stream()).toList();
  }

  private static Optional<Finding> check(ChainModel chain, CallModel call) {
    PackageElement home = Reach.packageOf(chain.declaredIn());
    return call.step()
        .flatMap(
            step ->
                hidden(step, home)
                    .or(() -> chain.nested(step).flatMap(nested -> hidden(nested, home)))
                    .map(what -> invisible(call, step, home, what))
                    .or(() -> chain.nested(step).flatMap(nested -> absent(call, nested, home)))
                    .or(() -> keptBack(call, step, home)));
  }

  /** The class of a chain may be less visible than its interface: like what it is made of. */
  private static Optional<String> hidden(NestedModel nested, PackageElement home) {
    boolean isNear = Reach.packageOf(nested.declaredIn()).equals(home);
    return nested.isThere() && !nested.isPublic() && !isNear
        ? Optional.of("its class " + nested.className())
        : Optional.empty();
  }

  private static Optional<Finding> absent(CallModel call, NestedModel nested, PackageElement home) {
    return nested.isThere()
        ? Optional.empty()
        : Optional.of(
            found(
                call,
                call.stepOrThrow(),
                home,
                "its class " + nested.className() + " is not on the class path",
                "Compile " + Words.nameOf(nested.declaredIn()) + " with this processor, too."));
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
      CallModel call, StepModel step, PackageElement home, String what) {
    String other = Reach.packageOf(step.method()).getQualifiedName().toString();
    return found(
        call,
        step,
        home,
        what + " is not visible there",
        "Make " + what + " public, or move the chain into package " + other + ".");
  }

  private static Optional<Finding> keptBack(CallModel call, StepModel step, PackageElement home) {
    return call.unexported()
        .map(why -> found(call, step, home, why, "Export it, or move the chain into that module."));
  }

  private static Finding found(
      CallModel call, StepModel step, PackageElement home, String why, String fix) {
    return Finding.of(
        Problem.STEP_NOT_REACHABLE,
        call.element().origin(),
        Words.of(step),
        home.isUnnamed() ? "(unnamed)" : home.getQualifiedName().toString(),
        why,
        fix);
  }
}
