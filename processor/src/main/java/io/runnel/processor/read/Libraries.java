package io.runnel.processor.read;

import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.model.LibraryType;
import io.runnel.processor.model.LibraryType.Comes;
import io.runnel.processor.model.WellKnown;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Recognises the async types of other libraries by their names. */
final class Libraries {

  private final TypeQuestions types;

  Libraries(TypeQuestions types) {
    this.types = types;
  }

  /** What the type, or a supertype of it, is. */
  Optional<LibraryModel> of(TypeMirror type) {
    Set<String> names = types.namesOf(type);
    return LibraryType.all().stream()
        .filter(library -> names.contains(library.typeName()))
        .findFirst()
        .map(library -> model(type, library));
  }

  /** What the type is itself. */
  Optional<LibraryModel> exactly(TypeMirror type) {
    return LibraryType.all().stream()
        .filter(library -> types.is(type, library.typeName()))
        .findFirst()
        .map(library -> model(type, library));
  }

  /** Whether it is asynchronous, and nothing that is known to convert. */
  boolean isUnbridged(TypeMirror type) {
    return types.namesOf(type).stream().anyMatch(WellKnown.FOREIGN::containsKey);
  }

  private LibraryModel model(TypeMirror type, LibraryType library) {
    return new LibraryModel(library, lacking(type, library));
  }

  private Optional<String> lacking(TypeMirror type, LibraryType library) {
    if (library.helper().isPresent()) {
      return library
          .helper()
          .filter(helper -> types.elements().getTypeElement(helper) == null)
          .map(helper -> "there is no " + helper);
    }
    boolean isMeantToBeOurs = library.comes() == Comes.STREAM;
    return isMeantToBeOurs && types.viewAs(type, WellKnown.PUBLISHER).isEmpty()
        ? Optional.of("it is no Flow.Publisher")
        : Optional.empty();
  }
}
