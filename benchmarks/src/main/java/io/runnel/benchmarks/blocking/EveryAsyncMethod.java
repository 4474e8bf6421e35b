package io.runnel.benchmarks.blocking;

import com.sun.source.util.JavacTask;
import io.runnel.processor.blocking.AsyncMethod;
import io.runnel.processor.blocking.BlockingCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A processor that has Runnel's blocking check watch every method with an async return type, and
 * notes down how many there are and how long the check takes.
 */
public final class EveryAsyncMethod extends AbstractProcessor {

  /** Names the file that gets the {@link Notes}. */
  static final String NOTES = "runnel.benchmarks.notes";

  private @Nullable BlockingCheck check;
  private @Nullable CompilationClock clock;
  private int classes;
  private int methods;

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    CompilationClock clock = new CompilationClock(JavacTask.instance(env), this::note);
    this.clock = clock;
    clock.putSide();
    check = BlockingCheck.attach(env);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (check == null || clock == null) {
      throw new IllegalStateException("init was not called.");
    }
    AsyncMethods async =
        new AsyncMethods(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
    List<TypeElement> types = roots.stream().flatMap(EveryAsyncMethod::withNested).toList();
    List<AsyncMethod> found = types.stream().flatMap(async::in).toList();
    classes += types.size();
    methods += found.size();
    check.watch(found, roots.stream().map(type -> type.getQualifiedName().toString()).toList());
    // Only now, so that the check's own listener is between the two of the clock.
    clock.putSide();
    return false;
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(EveryAsyncMethod::withNested));
  }

  private void note() {
    String file = processingEnv.getOptions().get(NOTES);
    if (file != null && clock != null) {
      new Notes(classes, methods, clock.checkNanos(), clock.cpuNanosSoFar()).appendTo(file);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Stream.concat(BlockingCheck.supportedOptions().stream(), Stream.of(NOTES))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
