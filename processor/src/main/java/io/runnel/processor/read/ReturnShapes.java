package io.runnel.processor.read;

import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.model.LibraryType;
import io.runnel.processor.model.ReturnShape;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.model.WellKnown;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The table of return types: which of them are awaited, which are streams. */
final class ReturnShapes {

  private final TypeQuestions types;
  private final Libraries libraries;

  ReturnShapes(TypeQuestions types) {
    this.types = types;
    this.libraries = new Libraries(types);
  }

  ReturnShape of(TypeMirror type, boolean streaming) {
    if (type.getKind() == TypeKind.VOID) {
      return new ReturnShape(Form.NOTHING, type, type, false);
    }
    ReturnShape shape =
        as(type, WellKnown.COMPLETION_STAGE, Form.STAGE)
            .or(() -> as(type, WellKnown.PUBLISHER, Form.PUBLISHER))
            .or(() -> libraries.of(type).map(library -> converted(type, library)))
            .or(() -> foreign(type))
            .or(() -> plain(type, WellKnown.FUTURE, Form.FUTURE))
            .or(() -> as(type, WellKnown.STREAM, Form.STREAM))
            .or(() -> plain(type, WellKnown.BASE_STREAM, Form.PRIMITIVE_STREAM))
            .or(() -> as(type, WellKnown.ITERATOR, Form.ITERATOR))
            .or(() -> streaming ? as(type, WellKnown.ITERABLE, Form.ITERABLE) : Optional.empty())
            .orElseGet(() -> new ReturnShape(Form.VALUE, type, type, false));
    boolean isVoid = shape.form() == Form.STAGE && types.is(shape.element(), "java.lang.Void");
    return isVoid
        ? new ReturnShape(Form.VOID_STAGE, type, shape.element(), false, shape.library())
        : shape;
  }

  private ReturnShape converted(TypeMirror type, LibraryModel library) {
    LibraryType row = library.type();
    return switch (row.comes()) {
      case NOTHING ->
          new ReturnShape(
              Form.VOID_STAGE, type, types.type("java.lang.Void"), false, Optional.of(library));
      case VALUE -> as(type, row.typeName(), Form.STAGE).orElseThrow().of(library);
      case STREAM -> as(type, row.typeName(), Form.PUBLISHER).orElseThrow().of(library);
    };
  }

  private Optional<ReturnShape> as(TypeMirror type, String supertype, Form form) {
    return types
        .viewAs(type, supertype)
        .map(
            view ->
                types
                    .argument(type, supertype)
                    .map(element -> new ReturnShape(form, type, element, false))
                    .orElseGet(() -> new ReturnShape(form, type, type, true)));
  }

  private Optional<ReturnShape> plain(TypeMirror type, String supertype, Form form) {
    return types.viewAs(type, supertype).map(view -> new ReturnShape(form, type, type, false));
  }

  private Optional<ReturnShape> foreign(TypeMirror type) {
    return libraries.isUnbridged(type)
        ? Optional.of(new ReturnShape(Form.FOREIGN, type, type, false))
        : Optional.empty();
  }
}
