package io.runnel.processor.bytecode;

import java.util.Objects;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/** The name of a class in the bytes of one of this module, which decides what it means. */
record Reference(@Nullable ModuleElement module, String name) {

  static Reference in(LibraryClass type, String name) {
    return new Reference(type.module(), name);
  }

  // Written out, since there are many, and what a record has needs a while to be linked.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reference reference
        && Objects.equals(module, reference.module)
        && name.equals(reference.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
