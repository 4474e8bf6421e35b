package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.runnel.processor.ReportLine;
import io.runnel.processor.blocking.AsyncMethodsWatcher;
import io.runnel.processor.blocking.JavacRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Build tools hide javac's environment behind one of their own. */
class WrappedEnvironmentTest {

  private static final List<String> SLEEPING =
      List.of(
          """
          class Service {
            java.util.concurrent.CompletionStage<String> fetch() throws Exception {
              Thread.sleep(1);
              return null;
            }
          }
          """);

  private static final List<String> CHAINED =
      List.of(
          """
          package demo;
          import io.runnel.annotation.*;
          public class Service {
            @Step(async = true)
            String fetch(String in) throws Exception {
              Thread.sleep(1);
              return in;
            }
            @Uses(Service.class)
            public interface Chains {
              @Chain("fetch") String fetched(String in);
            }
          }
          """);

  @TempDir private Path folder;

  @Test
  void thePluginHandsTheTaskOverBehindAnyWrapper() {
    assertThat(JavacRun.of(new Opaque(), SLEEPING).errors()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void theWholeProcessorFindsItsTreesInAnyWrapper(Wrapper wrapper) {
    JavacRun run = JavacRun.of(new WrappedProcessor(wrapper, true), CHAINED);

    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.classFiles()).noneMatch(file -> file.endsWith(".class"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPAQUE")
  void theWholeProcessorOpensKnownWrappersWithoutThePlugin(Wrapper wrapper) {
    JavacRun run = JavacRun.of(new WrappedProcessor(wrapper, false), CHAINED);

    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.classFiles()).noneMatch(file -> file.endsWith(".class"));
  }

  @Test
  void theWholeProcessorGeneratesWhereNothingHelps() {
    JavacRun run = JavacRun.of(new WrappedProcessor(Wrapper.OPAQUE, false), CHAINED);

    assertThat(run.succeeded()).isTrue();
    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.NOTE)).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.NOTE).get(0)).startsWith("[RNL302] ");
    assertThat(run.classFiles()).contains("FetchedChain.class", "ServiceChainsImpl.class");
  }

  @ParameterizedTest
  @EnumSource
  void theReportHasPlacesInAnyWrapper(Wrapper wrapper) {
    assertThat(report(new WrappedProcessor(wrapper, true)))
        .extracting(ReportLine::code, ReportLine::line, ReportLine::column)
        .containsExactly(tuple("RNL204", 11L, 12L));
  }

  @Test
  void theReportHasNoPlacesWhereNothingHelps() {
    assertThat(report(new WrappedProcessor(Wrapper.OPAQUE, false)))
        .extracting(ReportLine::code, ReportLine::file, ReportLine::line)
        .containsExactly(tuple("RNL204", null, 0L));
  }

  private List<ReportLine> report(WrappedProcessor processor) {
    String wrong = CHAINED.get(0).replace("fetched(String in)", "fetched(int in)");
    Path report = folder.resolve("report.jsonl");
    JavacRun.of(processor, List.of(wrong), "-Arunnel.report=" + report);
    return ReportLine.in(report);
  }

  @Test
  void wrappersInWrappersAreOpened() {
    assertThat(JavacRun.of(new TwiceAlone(), SLEEPING).errors()).hasSize(1);
  }

  @Test
  void anOpaqueWrapperWithoutThePluginLeadsToOneNote() {
    JavacRun run = JavacRun.of(new OpaqueAlone(), SLEEPING);

    assertThat(run.succeeded()).isTrue();
    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.NOTE))
        .containsExactly(
            "[RNL302] the blocking check needs javac's trees, which this compiler does not show;"
                + " skipped, generation goes on");
  }

  @Test
  void nothingToCheckLeadsToNoNote() {
    JavacRun run = JavacRun.of(new OpaqueAlone(), List.of("class Empty {}"));

    assertThat(run.diagnostics()).isEmpty();
  }

  @Test
  void theTaskIsForgottenWhenTheCompilationEnds() {
    JavacRun run = JavacRun.of(new TaskAsking(), SLEEPING);

    assertThat(run.succeeded()).isTrue();
    assertThat(run.diagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(null))
        .containsExactly("handed over: true");
    assertThat(TreesPlugin.task()).isNull();
  }

  /** The check sees an environment of which nobody can tell what is in it. */
  public static class Opaque extends AsyncMethodsWatcher {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      return Wrapper.OPAQUE.around(env);
    }
  }

  /** So it does here, and the plugin has not been there. */
  private static final class OpaqueAlone extends Opaque {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      TreesPlugin.forget();
      return super.environment(env);
    }
  }

  /** The check sees an environment that is wrapped twice. */
  private static final class TwiceAlone extends AsyncMethodsWatcher {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      TreesPlugin.forget();
      return Wrapper.GRADLE.around(Wrapper.INTELLIJ.around(env));
    }
  }

  /** Tells whether the plugin has been there before it. */
  private static final class TaskAsking extends AsyncMethodsWatcher {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        boolean handedOver = Optional.ofNullable(TreesPlugin.task()).isPresent();
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.NOTE, "handed over: " + handedOver);
      }
      return false;
    }
  }
}
