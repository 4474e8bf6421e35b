package io.runnel.processor;

import com.google.auto.service.AutoService;
import io.runnel.processor.report.Problem;
import io.runnel.processor.report.Reporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The face that javac sees. It claims the annotations of its own, and never throws. */
@AutoService(Processor.class)
public final class RunnelProcessor extends AbstractProcessor {

  private static final int SHOWN_FRAMES = 6;

  private @Nullable Reporter reporter;
  private @Nullable Pipeline pipeline;

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    reporter = new Reporter(env.getMessager());
    guarded(
        () -> {
          Reporter made = Reporter.of(env.getMessager(), new SourcePlaces(env), env.getOptions());
          reporter = made;
          pipeline = new Pipeline(env, made);
        });
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Pipeline ready = pipeline;
    if (ready != null) {
      guarded(() -> ready.run(annotations, round));
    }
    return ready != null && ready.isClaiming();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return OtherProcessors.OURS;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * An exception would end the user's build with a stack trace of javac, so it becomes an error.
   */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      pipeline = null;
      if (reporter != null) {
        reporter.bug(Problem.BUG, bug.toString(), frames(bug));
      }
    }
  }

  private static String frames(Throwable bug) {
    return Arrays.stream(bug.getStackTrace())
        .limit(SHOWN_FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", "", "\n "));
  }
}
