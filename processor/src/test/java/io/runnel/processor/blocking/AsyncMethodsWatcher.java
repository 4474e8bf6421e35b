package io.runnel.processor.blocking;

import io.runnel.processor.blocking.AsyncMethod.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A small processor that has the check watch each method that returns a stage or a publisher, or is
 * marked {@code @Step(async = true)} by whatever annotation of that name.
 */
public class AsyncMethodsWatcher extends AbstractProcessor {

  private BlockingCheck check;

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    check = BlockingCheck.attach(environment(env));
  }

  /** What the check gets to see of the environment. */
  protected ProcessingEnvironment environment(ProcessingEnvironment env) {
    return env;
  }

  protected BlockingCheck check() {
    return check;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    check.watch(
        ElementFilter.typesIn(round.getRootElements()).stream()
            .flatMap(AsyncMethodsWatcher::withNested)
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .flatMap(method -> asyncMethod(method).stream())
            .toList(),
        round.getRootElements().stream().map(Object::toString).toList());
    return false;
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(AsyncMethodsWatcher::withNested));
  }

  private Optional<AsyncMethod> asyncMethod(ExecutableElement method) {
    String result = method.getReturnType().toString().replaceAll("\\b[a-z]+\\.", "");
    if (result.startsWith("CompletionStage") || result.startsWith("CompletableFuture")) {
      return Optional.of(asyncMethod(method, Kind.STAGE, "returns " + result));
    } else if (result.startsWith("Flow.Publisher")) {
      return Optional.of(asyncMethod(method, Kind.STREAM, "streams by a Flow.Publisher"));
    }
    boolean marked =
        method.getAnnotationMirrors().stream()
            .anyMatch(
                mirror -> mirror.toString().matches("@([\\w$]+\\.)*Step\\(async ?= ?true\\)"));
    return marked
        ? Optional.of(asyncMethod(method, Kind.MARKED, "is marked async = true"))
        : Optional.empty();
  }

  private AsyncMethod asyncMethod(ExecutableElement method, Kind kind, String reason) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    return new AsyncMethod(
        processingEnv.getElementUtils().getBinaryName(type).toString(),
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(parameter -> processingEnv.getTypeUtils().erasure(parameter.asType()).toString())
            .collect(Collectors.joining(",")),
        kind,
        reason);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return BlockingCheck.supportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** The sources of a service whose method {@code run} is marked async and has this body. */
  static List<String> marked(String body) {
    return service("@Step(async = true) String run() throws Exception", body + "\nreturn null;");
  }

  /** The sources of a service whose method {@code run} returns a stage and has this body. */
  static List<String> staged(String body) {
    return service("CompletionStage<String> run() throws Exception", body + "\nreturn null;");
  }

  static List<String> service(String header, String body) {
    return List.of(
        """
        import java.io.*;
        import java.net.http.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.locks.*;
        import java.util.function.*;

        class Service {
          @interface Step { boolean async() default false; }
          @interface Blocking {}
          @interface NonBlocking {}

          CompletableFuture<String> field = new CompletableFuture<>();

          %s {
            %s
          }
        }
        """
            .formatted(header, body.indent(4).strip()));
  }
}
