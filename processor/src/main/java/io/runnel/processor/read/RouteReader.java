package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.model.RouteModel;
import io.runnel.processor.model.RouteModel.Choice;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import io.runnel.processor.types.JavaTypes;
import io.runnel.processor.types.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads how a route chooses between its alternatives. */
final class RouteReader {

  private final TypeQuestions types;
  private final JavaTypes java;

  RouteReader(TypeQuestions types) {
    this.types = types;
    this.java = types.java();
  }

  /** Reads a route over one known value. */
  RouteModel of(ElementModel element, ValueModel value) {
    List<Choice> choices = new ArrayList<>();
    List<JavaType> taken = new ArrayList<>();
    for (PartModel part : element.parts()) {
      Choice choice = choice(part, value.type(), taken);
      choices.add(choice);
      if (choice.test() == RouteModel.Test.INSTANCE || choice.test() == RouteModel.Test.ALWAYS) {
        taken.add(choice.type());
      }
    }
    boolean isKnown =
        choices.stream()
            .map(Choice::test)
            .allMatch(t -> t == RouteModel.Test.INSTANCE || t == RouteModel.Test.ALWAYS);
    return new RouteModel(
        List.copyOf(choices), isKnown ? java.missing(value.type(), taken) : List.of());
  }

  /** What arrives at an alternative: the value, narrowed to what the alternative takes. */
  static Arrival narrowed(Arrival arrival, Choice choice) {
    return switch (choice.test()) {
      case INSTANCE -> new Arrival(List.of(arrival.value().as(choice.type())), arrival.pace());
      case UNRELATED, UNCHECKED, UNREACHABLE -> Arrival.unknown(); // it never arrives there
      default -> arrival;
    };
  }

  private Choice choice(PartModel part, JavaType value, List<JavaType> taken) {
    if (part.meaning() instanceof Meaning.PassThrough) {
      return new Choice(value, test(value, value, taken), false);
    }
    Optional<JavaType> type =
        CallReader.soundStep(part)
            .filter(step -> step.inputs().size() == 1)
            .map(step -> taken(step, value));
    return type.map(
            known ->
                new Choice(
                    known, test(value, known, taken), java.test(value, known) != Test.ALWAYS))
        .orElseGet(() -> new Choice(value, RouteModel.Test.UNKNOWN, false));
  }

  /** The type that a step takes; where it is to be inferred, all that it may be of the value. */
  private JavaType taken(StepModel step, JavaType value) {
    TypeMirror parameter = step.input().type();
    if (!step.isGeneric()) {
      return java.boxed(types.of(parameter));
    }
    Optional<JavaType> part =
        parameter instanceof DeclaredType declared
            ? java.narrowed(value, (TypeElement) declared.asElement())
            : Optional.empty();
    return part.filter(JavaType::isDenotable)
        .orElseGet(() -> java.boxed(types.of(open(parameter))));
  }

  /** {@code Result<?>} for {@code Result<T>}, and the first bound for {@code T}. */
  private TypeMirror open(TypeMirror type) {
    TypeMirror erased = types.types().erasure(type);
    if (!(erased instanceof DeclaredType declared)) {
      return erased;
    }
    TypeElement element = (TypeElement) declared.asElement();
    TypeMirror[] any =
        element.getTypeParameters().stream()
            .map(parameter -> types.types().getWildcardType(null, null))
            .toArray(TypeMirror[]::new);
    return any.length == 0 ? erased : types.types().getDeclaredType(element, any);
  }

  private RouteModel.Test test(JavaType value, JavaType type, List<JavaType> taken) {
    if (!java.isKnown(value) || !java.isKnown(type)) {
      return RouteModel.Test.UNKNOWN; // javac tells of it
    }
    return switch (java.test(value, type)) {
      case NEVER -> RouteModel.Test.UNRELATED;
      case UNCHECKED -> RouteModel.Test.UNCHECKED;
      case ALWAYS ->
          isTakenWhole(value, taken) ? RouteModel.Test.UNREACHABLE : RouteModel.Test.ALWAYS;
      case TESTABLE ->
          isTakenWhole(value, taken) || isTaken(type, taken)
              ? RouteModel.Test.UNREACHABLE
              : RouteModel.Test.INSTANCE;
    };
  }

  /** Whether what is taken already is all there is; at run time types have no arguments. */
  private boolean isTaken(JavaType type, List<JavaType> taken) {
    TypeMirror erased = types.types().erasure(type.mirror());
    return !taken.isEmpty()
        && (java.missing(type, taken).isEmpty()
            || taken.stream()
                .map(other -> types.types().erasure(other.mirror()))
                .anyMatch(other -> types.types().isSubtype(erased, other)));
  }

  /** Whether null is taken, too, which no alternative for a subtype takes. */
  private boolean isTakenWhole(JavaType value, List<JavaType> taken) {
    return taken.stream().anyMatch(type -> java.test(value, type) == Test.ALWAYS);
  }
}
