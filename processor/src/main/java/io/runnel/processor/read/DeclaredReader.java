package io.runnel.processor.read;

import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.DeclaredModel.Mode;
import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.model.LibraryType.Comes;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.WellKnown;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Takes the declared type of a chain method apart. */
final class DeclaredReader {

  private static final List<String> UNUSABLE =
      List.of(WellKnown.ITERATOR, WellKnown.ITERABLE, WellKnown.FUTURE, WellKnown.BASE_STREAM);

  private final TypeQuestions types;
  private final Libraries libraries;

  DeclaredReader(TypeQuestions types) {
    this.types = types;
    this.libraries = new Libraries(types);
  }

  DeclaredModel of(TypeMirror type, List<ParameterModel> parameters) {
    Optional<TypeMirror> input = input(parameters);
    Optional<LibraryModel> library = libraries.exactly(type);
    return switch (modeOf(type)) {
      case INVOKE ->
          new DeclaredModel(Mode.INVOKE, type, input, Optional.empty(), Optional.of(output(type)));
      case INVOKE_ASYNC ->
          new DeclaredModel(
              Mode.INVOKE_ASYNC, type, input, Optional.empty(), awaited(type, library), library);
      case STREAM, STREAM_ASYNC ->
          new DeclaredModel(
              modeOf(type), type, input, argument(type, 0), Optional.empty(), library);
      case RUNNABLE ->
          new DeclaredModel(
              Mode.RUNNABLE, type, alone(type, parameters), Optional.empty(), argument(type, 1));
      case STREAM_RUNNABLE ->
          new DeclaredModel(
              Mode.STREAM_RUNNABLE,
              type,
              alone(type, parameters),
              argument(type, 1),
              argument(type, 2));
      default ->
          new DeclaredModel(
              modeOf(type), type, input, Optional.empty(), Optional.empty(), libraries.of(type));
    };
  }

  private Mode modeOf(TypeMirror type) {
    Mode mode = namedMode(type);
    boolean isRaw =
        mode != Mode.INVOKE
            && mode.isUsable()
            && ((DeclaredType) type).getTypeArguments().isEmpty()
            && !isNothing(libraries.exactly(type));
    return isRaw ? Mode.RAW : mode;
  }

  private Mode namedMode(TypeMirror type) {
    if (types.is(type, WellKnown.COMPLETION_STAGE)
        || types.is(type, WellKnown.COMPLETABLE_FUTURE)) {
      return Mode.INVOKE_ASYNC;
    }
    if (types.is(type, WellKnown.PUBLISHER)) {
      return Mode.STREAM_ASYNC;
    }
    if (types.is(type, WellKnown.STREAM)) {
      return Mode.STREAM;
    }
    if (types.is(type, WellKnown.RUNNEL)) {
      return Mode.RUNNABLE;
    }
    if (types.is(type, WellKnown.STREAM_RUNNEL)) {
      return Mode.STREAM_RUNNABLE;
    }
    Optional<LibraryModel> library = libraries.exactly(type);
    if (library.isPresent()) {
      boolean streams = library.get().type().comes() == Comes.STREAM;
      return streams ? Mode.STREAM_ASYNC : Mode.INVOKE_ASYNC;
    }
    if (libraries.isUnbridged(type)) {
      return Mode.FOREIGN;
    }
    boolean isBridgedKind =
        types.viewAs(type, WellKnown.COMPLETION_STAGE).isPresent()
            || types.viewAs(type, WellKnown.PUBLISHER).isPresent()
            || types.viewAs(type, WellKnown.FUTURE).isPresent()
            || libraries.of(type).isPresent()
            || types.viewAs(type, WellKnown.BASE_STREAM).isPresent();
    return isBridgedKind || UNUSABLE.stream().anyMatch(name -> types.is(type, name))
        ? Mode.UNUSABLE
        : Mode.INVOKE;
  }

  private TypeMirror output(TypeMirror type) {
    return type.getKind() == TypeKind.VOID ? types.boxed(type) : type;
  }

  /** What comes out of an async value. */
  private Optional<TypeMirror> awaited(TypeMirror type, Optional<LibraryModel> library) {
    return isNothing(library) ? Optional.of(types.type("java.lang.Void")) : argument(type, 0);
  }

  private static boolean isNothing(Optional<LibraryModel> library) {
    return library.filter(known -> known.type().comes() == Comes.NOTHING).isPresent();
  }

  /** A type argument; of a wildcard its bound, and nothing for a bare {@code ?}. */
  private static Optional<TypeMirror> argument(TypeMirror type, int index) {
    TypeMirror argument = ((DeclaredType) type).getTypeArguments().get(index);
    if (argument instanceof WildcardType wildcard) {
      return Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
          .or(() -> Optional.ofNullable(wildcard.getSuperBound()));
    }
    return Optional.of(argument);
  }

  private static Optional<TypeMirror> input(List<ParameterModel> parameters) {
    boolean isInputThenConfig =
        !parameters.isEmpty()
            && parameters.get(0).role() == Role.INPUT
            && (parameters.size() == 1
                || (parameters.size() == 2 && parameters.get(1).role() == Role.CONFIG));
    return isInputThenConfig ? Optional.of(parameters.get(0).type()) : Optional.empty();
  }

  /** The input of a chain that is handed out, whose method takes nothing. */
  private static Optional<TypeMirror> alone(TypeMirror type, List<ParameterModel> parameters) {
    return parameters.isEmpty() ? argument(type, 0) : Optional.empty();
  }
}
