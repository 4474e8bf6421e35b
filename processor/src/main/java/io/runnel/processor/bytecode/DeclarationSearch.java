package io.runnel.processor.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Finds what declares the method of a call, from the class that it is made on upwards. */
final class DeclarationSearch {

  private final LibraryClasses classes;
  private final JdkMethods jdk;
  private final LibraryCall call;
  private final Set<Reference> seen = new HashSet<>();

  DeclarationSearch(LibraryClasses classes, JdkMethods jdk, LibraryCall call) {
    this.classes = classes;
    this.jdk = jdk;
    this.call = call;
  }

  /** First what the class of this name declares, then what is declared one above it, and so on. */
  List<Declarations> from(Reference owner) {
    List<Declarations> byDistance = new ArrayList<>();
    Set<Reference> level = Set.of(owner);
    while (!level.isEmpty()) {
      List<LibraryMethod> ofLibraries = new ArrayList<>();
      List<ExecutableElement> ofJdk = new ArrayList<>();
      Set<Reference> next = new LinkedHashSet<>();
      for (Reference reference : level) {
        if (seen.add(reference)) {
          Optional<LibraryMembers> library = classes.of(reference);
          library.ifPresentOrElse(
              members -> next.addAll(look(members, ofLibraries)),
              () -> jdk.find(call, reference.name()).ifPresent(ofJdk::add));
        }
      }
      byDistance.add(new Declarations(ofLibraries, ofJdk));
      level = next;
    }
    return byDistance;
  }

  /** Adds the class's own declaration, and returns where else to look. */
  private List<Reference> look(LibraryMembers members, List<LibraryMethod> found) {
    Optional<LibraryMethod> declared = members.findOverridden(call);
    declared.ifPresent(found::add);
    boolean isInherited = declared.map(LibraryMethod::isInherited).orElse(true);
    return isInherited ? members.type().above().toList() : List.of();
  }
}
