package io.runnel.processor.types;

import java.util.Locale;
import javax.lang.model.type.TypeMirror;

/** What is no ordinary type: {@code null}'s, {@code void}, none at all, and javac's error types. */
record Special(Kind kind, String name, TypeMirror mirror) implements JavaType {

  enum Kind {
    NULL,
    VOID,
    NONE,
    ERROR
  }

  static Special of(Kind kind, TypeMirror mirror) {
    return new Special(kind, kind.name().toLowerCase(Locale.ROOT), mirror);
  }

  static Special error(TypeMirror mirror) {
    return new Special(Kind.ERROR, mirror.toString(), mirror);
  }

  static boolean isVoid(JavaType type) {
    return type instanceof Special special && special.kind == Kind.VOID;
  }

  static boolean isNull(JavaType type) {
    return type instanceof Special special && special.kind == Kind.NULL;
  }

  static boolean isError(JavaType type) {
    return type instanceof Special special && special.kind == Kind.ERROR;
  }

  @Override
  public boolean isDenotable() {
    return kind != Kind.NULL;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Special that && kind == that.kind && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
