package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.Reach;
import io.runnel.processor.report.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What is wrong with the steps that a chain names, whether or not the chain can be at fault. */
final class StepFindings {

  private final Predicate<TypeElement> isSource;

  /** Finds; {@code isSource} tells which types this compilation compiles. */
  StepFindings(Predicate<TypeElement> isSource) {
    this.isSource = isSource;
  }

  List<Finding> of(ChainModel chain) {
    return chain.calls().stream().flatMap(this::of).toList();
  }

  /** A class file has no lines, so the name in the chain is the place there. */
  private Stream<Finding> of(CallModel call) {
    if (!(call.part().meaning() instanceof Meaning.Found found) || found.step().isChain()) {
      return Stream.empty();
    }
    Stream<Finding> findings = Checks.run(Checks.OF_STEPS, found.step()).stream();
    return isSource.test(Reach.declaring(found.step().method()))
        ? findings
        : findings.map(finding -> finding.inClassFile(call.element().origin()));
  }
}
