package io.runnel.processor.read;

import io.runnel.processor.model.Reach;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What modules let each other see. */
final class Exports {

  private final Elements elements;

  Exports(TypeQuestions types) {
    this.elements = types.elements();
  }

  /** {@code package p.hid of module l is not exported}, for the first type that is kept back. */
  Optional<String> missing(TypeElement from, List<? extends TypeMirror> types) {
    return Reach.packageOf(from).getEnclosingElement() instanceof ModuleElement module
        ? types.stream()
            .flatMap(Reach::mentioned)
            .filter(type -> !isVisible(type, module))
            .map(Reach::packageOf)
            .map(home -> "package " + home + " of module " + home.getEnclosingElement())
            .map(home -> home + " is not exported")
            .findFirst()
        : Optional.empty();
  }

  /** A compiler option may export what no directive does, so javac has the last word. */
  private boolean isVisible(TypeElement type, ModuleElement from) {
    PackageElement home = Reach.packageOf(type);
    return !(home.getEnclosingElement() instanceof ModuleElement module)
        || module.isUnnamed()
        || module.equals(from)
        || ElementFilter.exportsIn(module.getDirectives()).stream()
            .anyMatch(exported -> isMeant(exported, home, from))
        || elements.getTypeElement(from, type.getQualifiedName()) != null;
  }

  private static boolean isMeant(ExportsDirective exported, PackageElement home, ModuleElement to) {
    return exported.getPackage().equals(home)
        && (exported.getTargetModules() == null || exported.getTargetModules().contains(to));
  }
}
