package io.runnel.benchmarks.blocking;

import io.runnel.processor.blocking.AsyncMethod;
import io.runnel.processor.blocking.AsyncMethod.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods whose return type says that they return before they are done. Those without a
 * body are left out, since there is nothing to check in them.
 */
final class AsyncMethods {

  private static final List<String> STAGES =
      List.of(
          "java.util.concurrent.CompletionStage",
          "com.google.common.util.concurrent.ListenableFuture",
          "com.google.api.core.ApiFuture",
          "io.netty.util.concurrent.Future",
          "io.reactivex.Completable",
          "io.reactivex.Maybe",
          "io.reactivex.Single",
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Uni",
          "io.vertx.core.Future",
          "org.asynchttpclient.ListenableFuture",
          "reactor.core.publisher.Mono");

  private static final List<String> STREAMS =
      List.of(
          "java.util.concurrent.Flow.Publisher",
          "io.reactivex.Observable",
          "io.reactivex.rxjava3.core.Observable",
          "io.smallrye.mutiny.Multi",
          "org.reactivestreams.Publisher");

  private final Elements elements;
  private final Types types;
  private final List<TypeMirror> stages;
  private final List<TypeMirror> streams;

  AsyncMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.stages = existing(STAGES);
    this.streams = existing(STREAMS);
  }

  private List<TypeMirror> existing(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .map(type -> types.erasure(type.asType()))
        .toList();
  }

  /** The async methods that this class declares itself. */
  Stream<AsyncMethod> in(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(method -> kindOf(method).map(kind -> named(type, method, kind)).stream());
  }

  private Optional<Kind> kindOf(ExecutableElement method) {
    TypeMirror result = types.erasure(method.getReturnType());
    if (result.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    Predicate<TypeMirror> isResult = async -> types.isSubtype(result, async);
    if (stages.stream().anyMatch(isResult)) {
      return Optional.of(Kind.STAGE);
    }
    return streams.stream().anyMatch(isResult) ? Optional.of(Kind.STREAM) : Optional.empty();
  }

  private AsyncMethod named(TypeElement type, ExecutableElement method, Kind kind) {
    Name result = types.asElement(method.getReturnType()).getSimpleName();
    return new AsyncMethod(
        elements.getBinaryName(type).toString(),
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .collect(Collectors.joining(",")),
        kind,
        (kind == Kind.STAGE ? "returns " : "streams by a ") + result);
  }
}
