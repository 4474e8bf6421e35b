package io.runnel.processor.read;

import io.runnel.processor.model.NestedModel;
import io.runnel.processor.model.NestedModel.Service;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.WellKnown;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The classes of chains that were compiled earlier: what they need, their constructors tell. */
final class CompiledChains {

  private final TypeQuestions types;

  CompiledChains(TypeQuestions types) {
    this.types = types;
  }

  NestedModel read(ExecutableElement method) {
    TypeElement declaredIn = Reach.declaring(method);
    String className = ChainReader.classNameOf(method);
    String home = Reach.packageOf(declaredIn).getQualifiedName().toString();
    TypeElement type =
        types.elements().getTypeElement(home.isEmpty() ? className : home + "." + className);
    return new NestedModel(
        method,
        declaredIn,
        className,
        type != null && Reach.isPublic(type),
        type != null,
        services(type).stream().map(service -> new Service(service, declaredIn, 0)).toList());
  }

  /** The parameters before the bridge. */
  private List<TypeElement> services(@Nullable TypeElement type) {
    return type == null
        ? List.of()
        : ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .<List<? extends VariableElement>>map(ExecutableElement::getParameters)
            .filter(this::endsInBridge)
            .flatMap(parameters -> parameters.subList(0, parameters.size() - 1).stream())
            .map(VariableElement::asType)
            .filter(DeclaredType.class::isInstance)
            .map(service -> (TypeElement) ((DeclaredType) service).asElement())
            .toList();
  }

  private boolean endsInBridge(List<? extends VariableElement> parameters) {
    return !parameters.isEmpty()
        && types.is(parameters.get(parameters.size() - 1).asType(), WellKnown.BRIDGE);
  }
}
