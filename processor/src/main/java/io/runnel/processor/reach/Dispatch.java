package io.runnel.processor.reach;

import io.runnel.processor.javac.DeclaringType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which methods a call may run, by the class of the object it is made on. */
final class Dispatch {

  /** With more classes to choose from, to guess would be wrong more often than right. */
  private static final int FEW = 3;

  private final Members members;
  private final Subclasses subclasses;
  private final Map<ExecutableElement, Boolean> overridden = new HashMap<>();
  private final Map<TypeElement, Map<ExecutableElement, List<ExecutableElement>>> possible =
      new HashMap<>();

  Dispatch(Subclasses subclasses) {
    this.members = subclasses.members();
    this.subclasses = subclasses;
  }

  /** Whether a class of the compilation may run something else in its place. */
  boolean isOverridden(ExecutableElement method) {
    return overridden.computeIfAbsent(
        method,
        it ->
            it.getModifiers().contains(Modifier.ABSTRACT)
                || !subclasses.overriders(it, DeclaringType.of(it), 1).isEmpty());
  }

  /** What runs on an object of exactly this class; null if nothing with a body is known. */
  @Nullable ExecutableElement inClass(TypeElement type, ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return method;
    }
    ExecutableElement found = members.in(type, method);
    return found == null || found.getModifiers().contains(Modifier.ABSTRACT) ? null : found;
  }

  /** What may run on an object of this class or one below it. */
  List<ExecutableElement> below(TypeElement type, ExecutableElement method) {
    return possible
        .computeIfAbsent(type, it -> new HashMap<>())
        .computeIfAbsent(method, it -> search(type, it));
  }

  private List<ExecutableElement> search(TypeElement type, ExecutableElement method) {
    List<ExecutableElement> found = new ArrayList<>();
    ExecutableElement own = inClass(type, method);
    if (own != null) {
      found.add(own);
    }
    Set<ExecutableElement> overriders = subclasses.overriders(method, type, FEW + 1);
    if (overriders.size() <= FEW) {
      overriders.stream().filter(it -> !it.equals(own)).forEach(found::add);
    }
    return found;
  }
}
