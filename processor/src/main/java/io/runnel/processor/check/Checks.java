package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import java.util.List;

/** The list of all rules. */
final class Checks {

  static final List<Check<StepModel>> OF_STEPS =
      List.of(
          new StepIsPrivateCheck(),
          new StepMarksCheck(),
          new StreamMarksCheck(),
          new StepNameCheck(),
          new StepParametersCheck(),
          new InnerStepCheck(),
          new StepReturnCheck(),
          new EmitterCheck(),
          new HiddenClassCheck());

  static final List<Check<ServiceModel>> OF_SERVICES =
      List.of(
          new StepNameTwiceCheck(),
          new UnimplementedStepCheck(),
          new HiddenTypeCheck(),
          new TooManyStepsCheck());

  static final List<Check<InterfaceModel>> OF_INTERFACES =
      List.of(new ChainPlaceCheck(), new UsesCheck(), new ImplCheck());

  static final List<Check<ChainModel>> OF_CHAINS =
      List.of(
          new ClassNameCheck(),
          new ChainInputCheck(),
          new ChainTypeCheck(),
          new ChainStepsCheck(),
          new ElementCheck(),
          new UnknownStepCheck(),
          new AmbiguousStepCheck(),
          new CycleCheck(),
          new NotSupportedCheck(),
          new ReachCheck(),
          new FlowCheck(),
          new JoinCheck(),
          new RouteCheck(),
          new EarlierCheck(),
          new UncheckedCheck(),
          new StreamEndCheck(),
          new BarrierCheck(),
          new FoldCheck(),
          new ResultCheck());

  /** What can be said without knowing the types. */
  static final List<Check<ChainModel>> OF_GENERIC_CHAINS =
      List.of(
          new ClassNameCheck(),
          new ChainInputCheck(),
          new ChainStepsCheck(),
          new ElementCheck(),
          new UnknownStepCheck(),
          new AmbiguousStepCheck());

  private Checks() {}

  static <T> List<Finding> run(List<Check<T>> checks, T subject) {
    return checks.stream().flatMap(check -> check.check(subject).stream()).toList();
  }
}
