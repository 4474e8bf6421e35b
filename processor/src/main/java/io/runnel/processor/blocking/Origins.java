package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which objects are read from outside, so that who reads from them waits for whoever writes. */
final class Origins {

  /** Reading is debatable in these, as long as nobody knows from what. */
  private static final Set<String> READS = Set.of("debatable/stream-read", "debatable/scanner");

  private final Catalogue catalogue;
  private final NearestLines lines;
  private final MethodNames names;

  Origins(Catalogue catalogue, MethodNames names, OverriddenMethods overridden) {
    this.catalogue = catalogue;
    this.lines =
        new NearestLines(catalogue, Topic.ORIGIN, ChainMethods::originFor, names, overridden);
    this.names = names;
  }

  /**
   * Whether calls of the method read from the object that they are made on.
   *
   * @param said what is said of the method
   */
  boolean mayBeReadBy(ExecutableElement method, Optional<CatalogueLine> said) {
    return said.isPresent() ? READS.contains(said.get().category()) : takesFromStream(method);
  }

  /** The line that says that this call, which reads, waits for somebody outside. */
  Optional<CatalogueLine> readBy(Call call) {
    return of(call.receiver())
        .map(origin -> CatalogueLine.of(origin.category(), call.target(), names));
  }

  private Optional<CatalogueLine> of(Value value) {
    if (value instanceof Value.Result result) {
      Optional<CatalogueLine> own = lines.find(result.method());
      return own.isEmpty() && (isOfStreams(result.method()) || isReader(result.method()))
          ? of(result.receiver())
          : own;
    } else if (value instanceof Value.Instance made) {
      return isReader(made.constructor()) ? firstOf(made.arguments()) : Optional.empty();
    } else if (value instanceof Value.Field field) {
      return of(field.variable());
    } else if (value instanceof Value.Either either) {
      return either.values().stream().flatMap(each -> of(each).stream()).findFirst();
    }
    return Optional.empty();
  }

  private Optional<CatalogueLine> of(VariableElement field) {
    return field.getEnclosingElement() instanceof TypeElement type
        ? catalogue.findField(Topic.ORIGIN, names.type(type), field.getSimpleName().toString())
        : Optional.empty();
  }

  /** Readers read from what they were made of. */
  private Optional<CatalogueLine> firstOf(List<Value> arguments) {
    return Stream.ofNullable(arguments.isEmpty() ? null : arguments.get(0))
        .flatMap(value -> of(value).stream())
        .findFirst();
  }

  private boolean isReader(ExecutableElement method) {
    String type = names.type(method);
    return type.equals("java.util.Scanner")
        || type.startsWith("java.io.")
        || type.startsWith("java.util.zip.");
  }

  private boolean isOfStreams(ExecutableElement method) {
    return names.type(method).startsWith("java.util.stream.");
  }

  /** Whether the method takes something out of a stream; those that all streams have do not. */
  private boolean takesFromStream(ExecutableElement method) {
    String type = names.type(method);
    return type.equals("java.util.Iterator")
        || (isOfStreams(method)
            && !type.equals("java.util.stream.BaseStream")
            && !names.returns(method).startsWith("java.util.stream."));
  }
}
