package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Streaming branches of a fan-out: each arrives as the step that joins them takes it, as a list of
 * all chunks or live.
 */
final class BranchReader {

  private final TypeQuestions types;

  BranchReader(TypeQuestions types) {
    this.types = types;
  }

  /** What arrives at an element, given what goes on behind the one before. */
  Arrival at(ElementModel element, Arrival plain) {
    if (element.shape() != Shape.SINGLE) {
      return plain;
    }
    Optional<StepModel> step = CallReader.soundStep(element.parts().get(0));
    if (step.isEmpty() || step.get().inputs().size() != plain.values().size()) {
      return plain;
    }
    List<ValueModel> values = new ArrayList<>();
    for (int i = 0; i < plain.values().size(); i++) {
      values.add(value(plain.values().get(i), step.get().inputs().get(i).type()));
    }
    return new Arrival(List.copyOf(values), plain.pace());
  }

  private ValueModel value(ValueModel value, TypeMirror parameter) {
    if (value.gathered().isEmpty()) {
      return value;
    }
    JavaType chunk =
        types.java().argument(value.type(), types.element(Gathered.LIST.type()), 0).orElseThrow();
    for (Gathered how : Gathered.values()) {
      if (takes(parameter, how)) {
        return value.gathered(how, types.gathered(chunk, how));
      }
    }
    return value;
  }

  /** Whether the parameter may take it, whatever the type of the chunks is. */
  private boolean takes(TypeMirror parameter, Gathered how) {
    TypeMirror all = types.types().erasure(types.type(how.type()));
    TypeMirror wanted = types.types().erasure(parameter);
    return !wanted.getKind().isPrimitive() && types.types().isSubtype(all, wanted);
  }
}
