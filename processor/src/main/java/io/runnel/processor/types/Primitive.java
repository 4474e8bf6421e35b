package io.runnel.processor.types;

import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One of the eight primitive types. */
record Primitive(TypeKind kind, Symbols symbols) implements JavaType {

  /** The numeric ones so that each comes before those that it can be promoted to, then boolean. */
  static final List<TypeKind> KINDS =
      List.of(
          TypeKind.BYTE,
          TypeKind.CHAR,
          TypeKind.SHORT,
          TypeKind.INT,
          TypeKind.LONG,
          TypeKind.FLOAT,
          TypeKind.DOUBLE,
          TypeKind.BOOLEAN);

  boolean isNumeric() {
    return kind != TypeKind.BOOLEAN;
  }

  @Override
  public boolean isDenotable() {
    return true;
  }

  @Override
  public TypeMirror mirror() {
    return symbols.types().getPrimitiveType(kind);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
