package io.runnel.processor.bytecode;

import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/** The name of a class in the bytes of one of this module, which decides what it means. */
record Reference(@Nullable ModuleElement module, String name) {

  static Reference in(LibraryClass type, String name) {
    return new Reference(type.module(), name);
  }
}
