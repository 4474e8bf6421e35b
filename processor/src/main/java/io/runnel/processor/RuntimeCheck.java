package io.runnel.processor;

import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The rule that generated code reaches the classes it is built on. */
final class RuntimeCheck {

  private final Elements elements;

  RuntimeCheck(Elements elements) {
    this.elements = elements;
  }

  /** The first of the types whose generated classes would not compile. */
  Optional<Finding> check(List<TypeElement> types) {
    return types.stream().filter(type -> !isInReach(type)).map(this::missing).findFirst();
  }

  private boolean isInReach(TypeElement type) {
    @Nullable ModuleElement module = elements.getModuleOf(type);
    return (module == null
            ? elements.getTypeElement(WellKnown.CHAIN_RUNNEL)
            : elements.getTypeElement(module, WellKnown.CHAIN_RUNNEL))
        != null;
  }

  private Finding missing(TypeElement type) {
    @Nullable ModuleElement module = elements.getModuleOf(type);
    boolean isNamed = module != null && !module.isUnnamed();
    return isNamed
        ? Finding.of(
            Problem.RUNTIME_MISSING,
            Origin.of(type),
            "module " + module.getQualifiedName() + " does not read io.runnel.runtime",
            "Add `requires io.runnel.runtime;` to its module-info.")
        : Finding.of(
            Problem.RUNTIME_MISSING,
            Origin.of(type),
            "they are not on the class path",
            "Add io.runnel:runnel-runtime to the class path.");
  }
}
