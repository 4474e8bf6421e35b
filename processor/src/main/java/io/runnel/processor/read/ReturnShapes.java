package io.runnel.processor.read;

import io.runnel.processor.model.ReturnShape;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.model.WellKnown;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The table of return types: which of them are awaited, which are streams. */
final class ReturnShapes {

  private final TypeQuestions types;

  ReturnShapes(TypeQuestions types) {
    this.types = types;
  }

  ReturnShape of(TypeMirror type, boolean streaming) {
    if (type.getKind() == TypeKind.VOID) {
      return new ReturnShape(Form.NOTHING, type, type, false);
    }
    ReturnShape shape =
        as(type, WellKnown.COMPLETION_STAGE, Form.STAGE)
            .or(() -> as(type, WellKnown.PUBLISHER, Form.PUBLISHER))
            .or(() -> foreign(type))
            .or(() -> plain(type, WellKnown.FUTURE, Form.FUTURE))
            .or(() -> as(type, WellKnown.STREAM, Form.STREAM))
            .or(() -> plain(type, WellKnown.BASE_STREAM, Form.PRIMITIVE_STREAM))
            .or(() -> as(type, WellKnown.ITERATOR, Form.ITERATOR))
            .or(() -> streaming ? as(type, WellKnown.ITERABLE, Form.ITERABLE) : Optional.empty())
            .orElseGet(() -> new ReturnShape(Form.VALUE, type, type, false));
    boolean isVoid = shape.form() == Form.STAGE && types.is(shape.element(), "java.lang.Void");
    return isVoid ? new ReturnShape(Form.VOID_STAGE, type, shape.element(), false) : shape;
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
    return WellKnown.FOREIGN.keySet().stream()
        .filter(name -> types.viewAs(type, name).isPresent())
        .findFirst()
        .map(name -> new ReturnShape(Form.FOREIGN, type, type, false));
  }
}
