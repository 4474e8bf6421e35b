package io.runnel.processor.bytecode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes of libraries, each read once. */
final class LibraryClasses {

  private final ClassBytes bytes;
  private final Map<Object, Optional<LibraryMembers>> known = new HashMap<>();

  LibraryClasses(Elements elements, Filer filer) {
    this.bytes = new ClassBytes(elements, filer);
  }

  /** The class of this type; empty if it has no bytes that are a library's. */
  Optional<LibraryMembers> of(TypeElement type) {
    return cached(type, () -> bytes.of(type));
  }

  /** The class that this means; empty likewise. */
  Optional<LibraryMembers> of(Reference reference) {
    return cached(reference, () -> bytes.of(reference));
  }

  private Optional<LibraryMembers> cached(Object key, Supplier<Optional<ClassFile>> file) {
    Optional<LibraryMembers> members = known.get(key);
    if (members == null) {
      members = file.get().map(LibraryClassReader::read);
      known.put(key, members);
    }
    return members;
  }
}
