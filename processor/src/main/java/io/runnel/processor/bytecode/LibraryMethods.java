package io.runnel.processor.bytecode;

import io.runnel.processor.javac.Hierarchy;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of libraries as their bytes have them, and what the calls in these mean. */
public final class LibraryMethods {

  private final LibraryClasses classes;
  private final JdkMethods jdk;
  private final Descriptors descriptors;
  private final IdentityHashMap<LibraryClass, Set<String>> namesAbove = new IdentityHashMap<>();

  public LibraryMethods(Elements elements, Types types, Hierarchy hierarchy, Filer filer) {
    this.classes = new LibraryClasses(elements, filer);
    this.jdk = new JdkMethods(elements, types, hierarchy);
    this.descriptors = new Descriptors(elements, types);
  }

  /**
   * The method in its class file; empty if that cannot be read, or is not a library's. Only to be
   * asked of methods without source: JDK 17 does not tell them from those of an old class file.
   */
  public Optional<LibraryMethod> of(ExecutableElement method) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    return classes
        .of(type)
        .flatMap(
            members -> members.find(Descriptors.nameOf(method), descriptors.descriptorOf(method)));
  }

  /**
   * The method that a call in the class runs; empty if the object that it is made on may have one
   * of its own, or if it is in another jar.
   */
  public Optional<LibraryMethod> exactTargetOf(LibraryCall call, LibraryClass in) {
    Optional<LibraryMembers> owner = beside(in, call.owner());
    boolean isExact = !call.isVirtual() || owner.filter(it -> it.type().isFinal()).isPresent();
    for (Optional<LibraryMembers> at = owner; at.isPresent(); at = above(at.get().type())) {
      Optional<LibraryMethod> declared = at.get().find(call.name(), call.descriptor());
      if (declared.isPresent()) {
        return declared.filter(method -> isExact || !method.isOverridable());
      }
    }
    return Optional.empty();
  }

  /**
   * The methods that a call in the class may mean: what the class declares that it is made on, then
   * what is declared one above, and so on.
   */
  public List<Declarations> declarationsOf(LibraryCall call, LibraryClass in) {
    return new DeclarationSearch(classes, jdk, call).from(Reference.in(in, call.owner()));
  }

  /** The names of the class and of what is above it, as far as libraries' go. */
  public Set<String> namesAbove(LibraryClass type) {
    Set<String> names = namesAbove.get(type);
    if (names == null) {
      names = new HashSet<>(Set.of(type.name()));
      for (Reference above : type.above().toList()) {
        names.add(above.name());
        classes.of(above).map(LibraryMembers::type).map(this::namesAbove).ifPresent(names::addAll);
      }
      namesAbove.put(type, names);
    }
    return names;
  }

  private Optional<LibraryMembers> above(LibraryClass type) {
    return type.superclass().isEmpty() ? Optional.empty() : beside(type, type.superclass());
  }

  private Optional<LibraryMembers> beside(LibraryClass type, String name) {
    return classes
        .of(Reference.in(type, name))
        .filter(members -> members.type().origin().equals(type.origin()));
  }
}
